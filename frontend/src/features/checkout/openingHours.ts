/** When a relay point is open, by day of the week. */
import type { Locale } from "@comptoir/shared/i18n";
import type { Shipping } from "@comptoir/shared/types";

type OpeningHours = Shipping["OpeningHours"];
export type Weekday = OpeningHours["day"];

export const WEEK: readonly Weekday[] = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/** A Monday; only its day of the week counts. */
const FIRST_DAY = Date.UTC(2026, 0, 5);
const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of the week where the shop is: relay points are at most an hour away from it. */
export function weekdayOf(now: Date): Weekday {
  return new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "Europe/Paris" }).format(now).toUpperCase() as Weekday;
}

export function weekdayName(locale: Locale, day: Weekday): string {
  const date = new Date(FIRST_DAY + WEEK.indexOf(day) * DAY_MS);
  return new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(date);
}

/** The times of one day, each as `09:00–12:30`; none when it is closed. */
export function timesOn(hours: readonly OpeningHours[], day: Weekday): string[] {
  return hours
    .filter((each) => each.day === day)
    .sort((one, other) => one.opens.localeCompare(other.opens))
    .map(({ opens, closes }) => `${opens}–${closes}`);
}
