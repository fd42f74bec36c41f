import type { StockStatus } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import type { Variant } from "./queries";
import { statusOf } from "./variants";

interface Props {
  variants: Variant[];
  /** Of their names, when it is not the page's. */
  lang: string | undefined;
  live: ReadonlyMap<string, { status: StockStatus }> | undefined;
  chosen: Variant;
  onChoose: (sku: string) => void;
}

export function VariantChoice({ variants, lang, live, chosen, onChoose }: Props) {
  const { t } = useLanguage();
  if (variants.length < 2) return null;
  const samePrice = variants.every((variant) => variant.price?.amount === variants[0]?.price?.amount);
  return (
    <fieldset className="variants">
      <legend>{t("product.variant")}</legend>
      {variants.map((variant) => (
        <VariantOption
          key={variant.sku}
          variant={variant}
          lang={lang}
          soldOut={statusOf(variant, live) === "OUT_OF_STOCK"}
          withPrice={!samePrice}
          checked={variant === chosen}
          onChoose={onChoose}
        />
      ))}
    </fieldset>
  );
}

interface OptionProps {
  variant: Variant;
  lang: string | undefined;
  soldOut: boolean;
  withPrice: boolean;
  checked: boolean;
  onChoose: (sku: string) => void;
}

function VariantOption({ variant, lang, soldOut, withPrice, checked, onChoose }: OptionProps) {
  const { t, money } = useLanguage();
  return (
    <label className={soldOut ? "variant sold-out" : "variant"}>
      <input type="radio" name="variant" checked={checked} onChange={() => onChoose(variant.sku)} />
      <span>
        <span lang={lang}>{variant.name ?? variant.sku}</span>
        {withPrice && variant.price && <small>{money(variant.price)}</small>}
        {soldOut && <small>{t("stockStatus.OUT_OF_STOCK")}</small>}
      </span>
    </label>
  );
}
