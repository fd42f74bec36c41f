import type { Money } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

interface Props {
  /** The reduced price, as it is shown. */
  text: string;
  /** The lowest price of the 30 days before: a reduction is counted from it and from no other (Court of Justice, C-330/23). */
  prior: Money;
}

/** The price that applies, and the one before struck through: in words for screen readers, which do not see the line. */
export function ReducedPrice({ text, prior }: Props) {
  const { t, money } = useLanguage();
  return (
    <span className="reduced">
      <strong className="price">
        <span className="sr-only">{t("product.salePrice")} </span>
        {text}
      </strong>{" "}
      <del>
        <span className="sr-only">{t("product.priceBefore")} </span>
        {money(prior)}
      </del>
    </span>
  );
}
