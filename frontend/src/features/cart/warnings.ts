import type { Values } from "@comptoir/shared/i18n";
import type { TwoNames } from "@comptoir/shared/shownName";
import type { Carting, Money, Tier } from "@comptoir/shared/types";

type Warning = Carting["CartWarning"];
type Item = Pick<Carting["CartItem"], "sku" | "name" | "name_en">;

interface Shown {
  money: (amount: Money) => string;
  day: (day: string) => string;
  tier: (tier: Tier) => string;
}

/** What a warning is about: lines that were removed and relay points carry their own name. */
export function warningName({ sku, name, name_en }: Warning, items: readonly Item[]): TwoNames {
  if (name !== undefined) return { name, name_en };
  return items.find((item) => item.sku === sku) ?? { name: sku ?? "" };
}

/** The other values in the sentence of a warning. */
export function warningValues(warning: Warning, shown: Shown): Values {
  const { before, after, day_before, day_after, quantity_before, quantity_after, tier_before, tier_after } = warning;
  return {
    before: value(shown, before, day_before) ?? quantity_before ?? (tier_before ? shown.tier(tier_before) : "–"),
    after: value(shown, after, day_after) ?? quantity_after ?? (tier_after ? shown.tier(tier_after) : "–"),
  };
}

/** The warnings beside a step: where a relay point is chosen, the step itself says that the one before closed. */
export function warningsBeside(
  warnings: readonly Warning[],
  looked: Pick<Carting["CartShippingOption"], "delivers_to"> | undefined,
): Warning[] {
  return warnings.filter(({ code }) => code !== "RELAY_POINT_CLOSED" || looked?.delivers_to !== "RELAY_POINT");
}

function value({ money, day }: Shown, amount: Money | undefined, date: string | undefined): string | undefined {
  if (amount) return money(amount);
  return date && day(date);
}
