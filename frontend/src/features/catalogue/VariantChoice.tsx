import type { StockStatus } from "@comptoir/shared/types";
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { useLanguage } from "../../base/language";
import { PriorPrice } from "./PriorPrice";
import type { Product, Variant } from "./queries";
import { ReducedPrice } from "./ReducedPrice";
import { reductionOf, statusOf } from "./variants";

interface Props {
  of: Pick<Product, "variants" | "language">;
  live: ReadonlyMap<string, { status: StockStatus }> | undefined;
  chosen: Variant;
  onChoose: (sku: string) => void;
}

export function VariantChoice({ of: { variants, language }, live, chosen, onChoose }: Props) {
  const { t } = useLanguage();
  const textLang = useTextLang();
  if (variants.length < 2) return null;
  const [first, ...others] = variants.map(shownPrices);
  const withPrice = others.some((each) => each !== first);
  const langOf = (variant: Variant) => textLang(variant.language ?? language);
  return (
    <>
      <fieldset className="variants">
        <legend>{t("product.variant")}</legend>
        {variants.map((variant) => (
          <VariantOption
            key={variant.sku}
            variant={variant}
            lang={langOf(variant)}
            soldOut={statusOf(variant, live) === "OUT_OF_STOCK"}
            withPrice={withPrice}
            checked={variant === chosen}
            onChoose={onChoose}
          />
        ))}
      </fieldset>
      {withPrice && <PriorPrices variants={variants.filter((variant) => variant !== chosen)} langOf={langOf} />}
    </>
  );
}

const shownPrices = (variant: Variant) => `${variant.price?.amount} ${reductionOf(variant)?.prior_price.amount}`;

const nameOf = ({ name, sku }: Variant) => name ?? sku;

/** For the reduced prices in the buttons; that of the chosen variant stands beside its price. */
function PriorPrices({ variants, langOf }: { variants: Variant[]; langOf: (variant: Variant) => string | undefined }) {
  return variants.map((variant) => {
    const reduction = reductionOf(variant);
    if (!reduction) return null;
    return (
      <p key={variant.sku} className="prior-price">
        <span lang={langOf(variant)}>{nameOf(variant)}</span> · <PriorPrice price={reduction.prior_price} />
      </p>
    );
  });
}

interface OptionProps {
  variant: Variant;
  /** Of its name, when it is not the page's. */
  lang: string | undefined;
  soldOut: boolean;
  withPrice: boolean;
  checked: boolean;
  onChoose: (sku: string) => void;
}

function VariantOption({ variant, lang, soldOut, withPrice, checked, onChoose }: OptionProps) {
  const { t } = useLanguage();
  return (
    <label className={soldOut ? "variant sold-out" : "variant"}>
      <input type="radio" name="variant" checked={checked} onChange={() => onChoose(variant.sku)} />
      <span>
        <span lang={lang}>{nameOf(variant)}</span>
        {withPrice && <OptionPrice variant={variant} />}
        {soldOut && <small>{t("stockStatus.OUT_OF_STOCK")}</small>}
      </span>
    </label>
  );
}

function OptionPrice({ variant }: { variant: Variant }) {
  const { money } = useLanguage();
  if (!variant.price) return null;
  const text = money(variant.price);
  const reduction = reductionOf(variant);
  return <small>{reduction ? <ReducedPrice text={text} prior={reduction.prior_price} /> : text}</small>;
}
