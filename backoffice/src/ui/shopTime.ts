/** Times of the shop's clock, as they are typed and read; instants as the services have them. */

const ZONE = "Europe/Paris";

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** `2026-11-27T09:00` on the clock of the shop at this instant: what a field for a time holds. */
export function onClock(instant: string | number): string {
  const parts = Object.fromEntries(CLOCK.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const { year = "", month, day, hour, minute } = parts;
  return `${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}`;
}

/**
 * The instant at which the clock of the shop shows this. An hour that a change of the clock leaves out is the one after it; of one
 * that comes twice, it is the first.
 */
export function instantOf(shown: string): string {
  const asUtc = Date.parse(`${shown}Z`);
  const ahead = (instant: number) => Date.parse(`${onClock(instant)}Z`) - instant;
  const [before, after] = [asUtc - ahead(asUtc - 86_400_000), asUtc - ahead(asUtc + 86_400_000)];
  return new Date(onClock(before) === shown || onClock(after) !== shown ? before : after).toISOString().replace(".000Z", "Z");
}
