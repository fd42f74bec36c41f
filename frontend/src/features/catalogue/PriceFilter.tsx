import type { Cataloging } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useFilterAddress } from "./address";
import { Radio } from "./ChoiceFilter";
import { withFilter } from "./filters";

type Band = Cataloging["PriceBand"];

export function PriceFilter({ bands }: { bands: Band[] }) {
  const { t, money } = useLanguage();
  const { search, change } = useFilterAddress();
  const chosen = `${search.get("min") ?? ""}-${search.get("max") ?? ""}`;
  const set = (min: string | undefined, max: string | undefined) => {
    change((now) => withFilter(withFilter(now, "min", min), "max", max));
  };
  const euros = (amount: number) => money({ amount, currency: "EUR" });
  const text = ({ price_min, price_max }: Band) => {
    if (price_max === undefined) return t("filters.above", { from: euros(price_min) });
    return price_min === 0
      ? t("filters.below", { to: euros(price_max + 1) })
      : t("filters.between", { from: euros(price_min), to: euros(price_max) });
  };
  return (
    <fieldset className="filter">
      <legend>{t("filters.price")}</legend>
      <Radio name="price" text={t("filters.any")} checked={chosen === "-"} onChange={() => set(undefined, undefined)} />
      {bands.map((band) => (
        <Radio
          key={band.price_min}
          name="price"
          text={text(band)}
          count={band.count}
          checked={chosen === `${band.price_min}-${band.price_max ?? ""}`}
          onChange={() => set(String(band.price_min), band.price_max === undefined ? undefined : String(band.price_max))}
        />
      ))}
    </fieldset>
  );
}
