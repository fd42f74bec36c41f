/** Spans of days in words. Often both are one day: nothing comes between it and itself, and it is said once. */

interface Wording {
  one: (day: string) => string;
  two: (from: string, to: string) => string;
}

/** From a day to a day, in the words of whoever shows it. */
export function daySpan(from: string, to: string, { one, two }: Wording): string {
  return from === to ? one(to) : two(from, to);
}

/** From a day to a day, as `shown` writes one, with a dash between. */
export function daysBetween(from: string, to: string, shown: (day: string) => string): string {
  return daySpan(from, to, { one: shown, two: (first, last) => `${shown(first)} – ${shown(last)}` });
}
