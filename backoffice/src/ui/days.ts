/** From a day to a day, as `shown` writes one; a single day is said once. */
export function daysBetween(from: string, to: string, shown: (day: string) => string): string {
  return from === to ? shown(from) : `${shown(from)} – ${shown(to)}`;
}
