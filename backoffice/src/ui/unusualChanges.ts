/** Changes that need a confirmation before they are sent: a misplaced comma changes a value a hundredfold. */

/** `kind` says how to show the numbers: money and rates in hundredths, weights in grams. */
export interface UnusualChange {
  field: string;
  kind: "money" | "rate" | "weight";
  before: number | undefined;
  after: number;
}

const KINDS: Record<string, UnusualChange["kind"]> = { tax_rate: "rate", commission: "rate", weight: "weight" };

/** What becomes zero, or changes by more than half of what it was. */
export function unusualChanges(before: unknown, after: unknown, field = ""): UnusualChange[] {
  const kind = isMoney(after) ? "money" : typeof after === "number" ? KINDS[field] : undefined;
  if (kind) {
    const [old, fresh] = [numberOf(before), numberOf(after) as number];
    return isDoubtful(old, fresh) ? [{ field, kind, before: old, after: fresh }] : [];
  }
  if (typeof after !== "object" || after === null) return [];
  const old = (typeof before === "object" && before !== null ? before : {}) as Record<string, unknown>;
  if (Array.isArray(after)) return after.flatMap((row, place) => unusualChanges(sameRow(before, row, place), row, field));
  return Object.entries(after).flatMap(([name, value]) => unusualChanges(old[name], value, name));
}

/** What names a row of a list: a row that was removed or added above must not make all others look changed. */
const NAMES = ["zone_code", "up_to", "tier"];

function sameRow(before: unknown, row: unknown, place: number): unknown {
  if (!Array.isArray(before)) return undefined;
  const name = NAMES.find((each) => typeof row === "object" && row !== null && each in row);
  if (name === undefined) return before[place];
  return before.find((each: Record<string, unknown>) => each[name] === (row as Record<string, unknown>)[name]);
}

function isDoubtful(before: number | undefined, after: number): boolean {
  if (before === after) return false;
  return after === 0 || (before !== undefined && before !== 0 && 2 * Math.abs(after - before) > before);
}

const isMoney = (value: unknown): value is { amount: number } =>
  typeof value === "object" && value !== null && "amount" in value && "currency" in value;

function numberOf(value: unknown): number | undefined {
  if (isMoney(value)) return value.amount;
  return typeof value === "number" ? value : undefined;
}
