import { daySpan } from "@comptoir/shared/days";
import { shownName } from "@comptoir/shared/shownName";
import type { Carting, Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

type Delivery = Carting["CartShippingOption"] | Ordering["OrderShipping"];
type Days = Pick<Delivery, "earliest_day" | "latest_day">;
type Said = Pick<ReturnType<typeof useLanguage>, "t" | "day">;

/** The days of a delivery in words. */
export function daysText({ t, day }: Said, about: "delivery" | "progress", { earliest_day, latest_day }: Days): string {
  return daySpan(earliest_day, latest_day, {
    one: (only) => t(`${about}.on`, { day: day(only) }),
    two: (from, to) => t(`${about}.between`, { from: day(from, "short"), to: day(to, "short") }),
  });
}

/** A delivery in words: which, when, for how much. */
export function useDeliveryText() {
  const { t, money, day, locale } = useLanguage();
  return {
    name: (delivery: Delivery) => shownName(locale, delivery),
    days: (delivery: Delivery) => daysText({ t, day }, "delivery", delivery),
    fee: ({ fee }: Delivery) => (fee.amount === 0 ? t("totals.free") : money(fee)),
  };
}
