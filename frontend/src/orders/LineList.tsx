import type { Money } from "@shared/types";
import { useLanguage } from "../app/language";
import { Picture } from "../ui/Picture";

interface Line {
  sku: string;
  name: string;
  image?: string;
  quantity: number;
  line_total: Money;
}

/** What is, or will be, ordered: to read, not to change. */
export function LineList({ lines }: { lines: readonly Line[] }) {
  const { t, money } = useLanguage();
  return (
    <ul className="line-list">
      {lines.map((line) => (
        <li key={line.sku}>
          <Picture path={line.image} alt="" />
          <span>
            {line.name}
            <small>{t("cart.times", { count: line.quantity })}</small>
          </span>
          <span className="price">{money(line.line_total)}</span>
        </li>
      ))}
    </ul>
  );
}
