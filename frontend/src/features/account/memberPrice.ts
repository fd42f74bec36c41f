import type { Money } from "@comptoir/shared/types";

/** One piece after the tier's discount, which CARTING rounds half up per line. `percent` is whole, from `Me.benefits`. */
export function memberPrice({ amount, currency }: Money, percent: number): Money {
  return { amount: amount - Math.floor((2 * amount * percent + 100) / 200), currency };
}
