/** Fees that fall as the weight rises: rows may be typed in any order, so a weight in the wrong row is seen by its fee alone. */
import type { Shipping } from "@comptoir/shared/types";

type Rate = Pick<Shipping["ShippingRate"], "zone_code" | "weight_tiers">;
type Tier = Rate["weight_tiers"][number];

export interface FallingFee {
  zone_code: Rate["zone_code"];
  lighter: Tier;
  heavier: Tier;
}

/** What costs less than the next lighter weight of its zone, unless `known` has the same two fees already. */
export function fallingFees(rates: readonly Rate[], known: readonly Rate[] = []): FallingFee[] {
  const before = new Set(known.flatMap(fallsOf).map(nameOf));
  return rates.flatMap(fallsOf).filter((fall) => !before.has(nameOf(fall)));
}

function fallsOf({ zone_code, weight_tiers }: Partial<Rate>): FallingFee[] {
  const tiers = [...(weight_tiers ?? [])].sort((one, other) => one.up_to - other.up_to);
  return tiers.flatMap((heavier, place) => {
    const lighter = tiers[place - 1];
    return zone_code && lighter && heavier.fee.amount < lighter.fee.amount ? [{ zone_code, lighter, heavier }] : [];
  });
}

const nameOf = ({ zone_code, lighter, heavier }: FallingFee) =>
  [zone_code, lighter.up_to, lighter.fee.amount, heavier.up_to, heavier.fee.amount].join(" ");
