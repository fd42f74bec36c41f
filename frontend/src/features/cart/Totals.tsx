import type { Carting, Money, Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

/** Of a cart or of an order. */
export interface ShownTotals {
  items: Money;
  shipping?: Money;
  total: Money;
  tax_included: readonly { tax_rate: number; tax: Money }[];
}

interface Props {
  totals: ShownTotals;
  discounts: readonly (Carting["CartDiscount"] | Ordering["OrderDiscount"])[];
}

/** From the goods to the total, VAT included. */
export function Totals({ totals, discounts }: Props) {
  const { t, find, money, rate } = useLanguage();
  const label = (discount: Props["discounts"][number]) => {
    return discount.kind === "TIER"
      ? t("totals.tier", { tier: find(`tier.${discount.reference}`) ?? discount.reference })
      : discount.reference;
  };
  return (
    <dl className="totals">
      <Row label={t("totals.items")} value={money(totals.items)} />
      {discounts.map((discount) => (
        <Row key={discount.reference} label={label(discount)} value={`− ${money(discount.amount)}`} />
      ))}
      <Row label={t("totals.shipping")} value={shipping(totals, money, t("totals.free"), t("totals.later"))} />
      <div className="grand">
        <dt>{t("totals.total")}</dt>
        <dd>{money(totals.total)}</dd>
      </div>
      {totals.tax_included.map((tax) => (
        <div className="tax" key={tax.tax_rate}>
          <dt>{t("totals.tax", { rate: rate(tax.tax_rate) })}</dt>
          <dd>{money(tax.tax)}</dd>
        </div>
      ))}
    </dl>
  );
}

function shipping(
  { shipping: fee }: Props["totals"],
  money: (amount: { amount: number; currency: "EUR" }) => string,
  free: string,
  later: string,
) {
  if (!fee) return later;
  return fee.amount === 0 ? free : money(fee);
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
