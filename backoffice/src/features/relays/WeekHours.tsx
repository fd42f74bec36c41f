import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { type DaySpan, dayName, weekOf } from "./hours";

/** The week of a point, days with the same hours in one line. */
export function WeekHours({ hours }: { hours: Shipping["RelayPoint"]["hours"] }) {
  const { t, locale } = useLanguage();
  const days = ({ from, to }: DaySpan) => [...new Set([from, to])].map((day) => dayName(locale, day, "short")).join(" – ");
  return (
    <span>
      {weekOf(hours).map((span) => (
        <small key={span.from}>
          {days(span)} {span.hours.replaceAll("-", "–").replaceAll(" ", ", ") || t("relays.closed_day")}
        </small>
      ))}
    </span>
  );
}
