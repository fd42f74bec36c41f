import type { Carting, Ordering } from "@shared/types";
import { useLanguage } from "../app/language";

type Delivery = Carting["CartShippingOption"] | Ordering["OrderShipping"];

/** A delivery in words: which, when, for how much. */
export function useDeliveryText() {
  const { t, find, money, day } = useLanguage();
  return {
    name: ({ shipping_method_code, name }: Delivery) => find(`shippingMethod.${shipping_method_code}`) ?? name,
    days: ({ earliest_day, latest_day }: Delivery) =>
      earliest_day === latest_day
        ? t("delivery.on", { day: day(latest_day) })
        : t("delivery.between", { from: day(earliest_day, "short"), to: day(latest_day, "short") }),
    fee: ({ fee }: Delivery) => (fee.amount === 0 ? t("totals.free") : money(fee)),
  };
}
