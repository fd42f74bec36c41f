/** The total with a delivery that is selected on the page but not yet sent to CARTING. */
import type { Carting } from "@comptoir/shared/types";
import type { ShownTotals } from "../cart/Totals";

type Option = Pick<Carting["CartShippingOption"], "fee" | "tax_rate" | "tax">;

/** The delivery is a line of its own, so its fee and the VAT that CARTING says is in it can be exchanged for those of another one. `now`: the cart's. */
export function withDelivery(totals: ShownTotals, now: Option | undefined, next: Option): ShownTotals {
  const { currency } = totals.total;
  const taxes = new Map(totals.tax_included.map(({ tax_rate, tax }) => [tax_rate, tax.amount]));
  const add = (amount: number, rate: number) => taxes.set(rate, (taxes.get(rate) ?? 0) + amount);
  if (now && totals.shipping) add(-now.tax.amount, now.tax_rate);
  add(next.tax.amount, next.tax_rate);
  return {
    ...totals,
    shipping: next.fee,
    total: { amount: totals.total.amount - (totals.shipping?.amount ?? 0) + next.fee.amount, currency },
    tax_included: [...taxes]
      .filter(([tax_rate, amount]) => amount > 0 || tax_rate === 0)
      .sort(([one], [other]) => other - one)
      .map(([tax_rate, amount]) => ({ tax_rate, tax: { amount, currency } })),
  };
}
