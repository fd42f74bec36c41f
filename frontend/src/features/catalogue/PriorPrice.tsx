import type { Money } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

/** What must stand beside every price that is shown as reduced (Directive 98/6/EC, art. 6a). */
export function PriorPrice({ price }: { price: Money }) {
  const { t, money } = useLanguage();
  return <span className="prior-price">{t("product.priorPrice", { price: money(price) })}</span>;
}
