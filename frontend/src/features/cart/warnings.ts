import type { Values } from "@comptoir/shared/i18n";
import type { Carting, Money, Tier } from "@comptoir/shared/types";

type Warning = Carting["CartWarning"];
type Item = Pick<Carting["CartItem"], "sku" | "name">;

interface Shown {
  money: (amount: Money) => string;
  day: (day: string) => string;
  tier: (tier: Tier) => string;
}

/** The values in the sentence of a warning; lines that were removed and relay points carry their own name. */
export function warningValues(warning: Warning, items: readonly Item[], shown: Shown): Values {
  const name = warning.name ?? items.find((item) => item.sku === warning.sku)?.name ?? warning.sku ?? "";
  const { before, after, day_before, day_after, quantity_before, quantity_after, tier_before, tier_after } = warning;
  return {
    name,
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
