/** Spans of days in words. When both days are the same, the day is written once. */

interface Wording {
  one: (day: string) => string;
  two: (from: string, to: string) => string;
}

/** A span of days in the caller's words. */
export function daySpan(from: string, to: string, { one, two }: Wording): string {
  return from === to ? one(to) : two(from, to);
}

/** A span of days with a dash; `shown` formats each day. */
export function daysBetween(from: string, to: string, shown: (day: string) => string): string {
  return daySpan(from, to, { one: shown, two: (first, last) => `${shown(first)} – ${shown(last)}` });
}
