import type { Money } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

interface Props {
  /** The reduced price, as it is shown. */
  text: string;
  regular: Money;
}

/** The price that applies, and the regular one struck through: in words for screen readers, which do not see the line. */
export function ReducedPrice({ text, regular }: Props) {
  const { t, money } = useLanguage();
  return (
    <span className="reduced">
      <strong className="price">
        <span className="sr-only">{t("product.salePrice")} </span>
        {text}
      </strong>{" "}
      <del>
        <span className="sr-only">{t("product.regularPrice")} </span>
        {money(regular)}
      </del>
    </span>
  );
}
