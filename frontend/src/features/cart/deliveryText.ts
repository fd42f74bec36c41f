import { daySpan } from "@comptoir/shared/days";
import type { Translator } from "@comptoir/shared/i18n";
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

/** The shop's staff name their methods, in French and perhaps in English; an order from before they did has a text of this site. */
export function methodName({ locale, find }: Pick<Translator<string>, "locale" | "find">, delivery: Delivery): string {
  const { shipping_method_code, name } = delivery;
  if (locale === "fr") return name;
  const english = "name_en" in delivery ? delivery.name_en : undefined;
  return english ?? find(`shippingMethod.${shipping_method_code}`) ?? name;
}

/** A delivery in words: which, when, for how much. */
export function useDeliveryText() {
  const { t, find, money, day, locale } = useLanguage();
  return {
    name: (delivery: Delivery) => methodName({ locale, find }, delivery),
    days: (delivery: Delivery) => daysText({ t, day }, "delivery", delivery),
    fee: ({ fee }: Delivery) => (fee.amount === 0 ? t("totals.free") : money(fee)),
  };
}
