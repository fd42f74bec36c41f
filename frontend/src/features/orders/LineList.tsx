import type { TwoNames } from "@comptoir/shared/shownName";
import type { Money } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage, useNameOf } from "../../base/language";
import { productPath } from "../../base/productPath";
import { Picture } from "../../ui/Picture";

interface Line extends TwoNames {
  sku: string;
  product_id: string;
  image?: string;
  quantity: number;
  line_total: Money;
}

interface Props {
  lines: readonly Line[];
  /** Whether each leads to its product; not where that would lead away from an order that is not placed yet. */
  linked?: boolean;
}

/** What is, or will be, ordered: to read, not to change. */
export function LineList({ lines, linked = false }: Props) {
  const { t, money } = useLanguage();
  const nameOf = useNameOf();
  return (
    <ul className="line-list">
      {lines.map((line) => {
        const { name, lang } = nameOf(line);
        return (
          <li key={line.sku}>
            <Picture path={line.image} alt="" />
            <span>
              <span lang={lang}>{linked ? <Link to={productPath(line)}>{name}</Link> : name}</span>
              <small>{t("cart.times", { count: line.quantity })}</small>
            </span>
            <span className="price">{money(line.line_total)}</span>
          </li>
        );
      })}
    </ul>
  );
}
