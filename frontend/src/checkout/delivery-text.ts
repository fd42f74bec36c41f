import type { Carting, Ordering } from "@shared/types";
import { useLanguage } from "../app/language";

type Delivery = Carting["CartShippingOption"] | Ordering["OrderShipping"];
type Days = Pick<Delivery, "earliest_day" | "latest_day">;
type Said = Pick<ReturnType<typeof useLanguage>, "t" | "day">;

/** The days of a delivery in words. Often they are one day: nothing comes between it and itself. */
export function daysText({ t, day }: Said, about: "delivery" | "progress", { earliest_day, latest_day }: Days): string {
  if (earliest_day === latest_day) return t(`${about}.on`, { day: day(latest_day) });
  return t(`${about}.between`, { from: day(earliest_day, "short"), to: day(latest_day, "short") });
}

/** A delivery in words: which, when, for how much. */
export function useDeliveryText() {
  const { t, find, money, day } = useLanguage();
  return {
    name: ({ shipping_method_code, name }: Delivery) => find(`shippingMethod.${shipping_method_code}`) ?? name,
    days: (delivery: Delivery) => daysText({ t, day }, "delivery", delivery),
    fee: ({ fee }: Delivery) => (fee.amount === 0 ? t("totals.free") : money(fee)),
  };
}
