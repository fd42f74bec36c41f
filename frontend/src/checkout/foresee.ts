/** What the total becomes with a delivery that is looked at on the page and not yet told to CARTING. */
import type { Carting } from "@shared/types";
import type { ShownTotals } from "../cart/Totals";

type Option = Pick<Carting["CartShippingOption"], "fee" | "tax_rate">;

/** The delivery is a line of its own, so its fee and its VAT can be exchanged for those of another one. `now`: the cart's. */
export function withDelivery(totals: ShownTotals, now: Option | undefined, next: Option): ShownTotals {
  const { currency } = totals.total;
  const taxes = new Map(totals.tax_included.map(({ tax_rate, tax }) => [tax_rate, tax.amount]));
  const add = (amount: number, rate: number) => taxes.set(rate, (taxes.get(rate) ?? 0) + amount);
  if (now && totals.shipping) add(-taxIn(totals.shipping.amount, now.tax_rate), now.tax_rate);
  add(taxIn(next.fee.amount, next.tax_rate), next.tax_rate);
  return {
    ...totals,
    shipping: next.fee,
    total: { amount: totals.total.amount - (totals.shipping?.amount ?? 0) + next.fee.amount, currency },
    tax_included: [...taxes]
      .sort(([one], [other]) => other - one)
      .map(([tax_rate, amount]) => ({ tax_rate, tax: { amount, currency } })),
  };
}

/** Cents of VAT in an amount that includes it, rounded half up; `rate` in hundredths of a per cent. */
function taxIn(gross: number, rate: number): number {
  const whole = 10_000 + rate;
  return Math.floor((2 * gross * rate + whole) / (2 * whole));
}
