/** When a relay point is open: as staff write it for a day (`09:00-12:30 14:00-19:00`), and as a week is shown. */
import type { Shipping } from "@comptoir/shared/types";

export type Hours = Shipping["OpeningHours"];
export type Day = Hours["day"];

export const DAYS: readonly Day[] = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
const SPAN = /^(\d{1,2})(?:[:h.](\d{2})?)?-(\d{1,2})(?:[:h.](\d{2})?)?$/;

/** One day as it is written, and as files have it: nothing when closed. */
export const writeDay = (hours: readonly Hours[], day: Day): string =>
  hours
    .filter((each) => each.day === day)
    .map(({ opens, closes }) => `${opens}-${closes}`)
    .join(" ");

/** The reverse, and what people write besides (`9h-12h30, 14h–19h`); undefined when it cannot be read. */
export function readDay(day: Day, written: string): Hours[] | undefined {
  const spans = written
    .toLowerCase()
    .replace(/\s*[-–—]\s*|\s+(?:à|to)\s+/g, "-")
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((part) => readSpan(day, part));
  const known = spans.filter((span) => span !== undefined).sort((one, other) => (one.opens < other.opens ? -1 : 1));
  const isApart = known.every(({ opens }, place) => place === 0 || (known[place - 1]?.closes ?? "") <= opens);
  return known.length === spans.length && isApart ? known : undefined;
}

function readSpan(day: Day, part: string): Hours | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] = SPAN.exec(part) ?? [];
  const opens = readTime(fromHour, fromMinute);
  const closes = readTime(toHour, toMinute);
  return opens && closes && opens < closes ? { day, opens, closes } : undefined;
}

function readTime(hour: string | undefined, minute = "00"): string | undefined {
  const time = `${(hour ?? "").padStart(2, "0")}:${minute}`;
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : undefined;
}

/** Days that follow one another with the same hours. */
export interface DaySpan {
  from: Day;
  to: Day;
  /** Nothing when closed. */
  hours: string;
}

export function weekOf(hours: readonly Hours[]): DaySpan[] {
  const week: DaySpan[] = [];
  for (const day of DAYS) {
    const written = writeDay(hours, day);
    const last = week.at(-1);
    if (last?.hours === written) last.to = day;
    else week.push({ from: day, to: day, hours: written });
  }
  return week;
}

/** The day's name in the reader's language, `long` as it begins a line: 1 January 2024 was a Monday. */
export function dayName(locale: string, day: Day, weekday: "short" | "long"): string {
  const name = new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)));
  return weekday === "long" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
