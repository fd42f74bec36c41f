import { expect, test } from "vitest";
import { unusualChanges } from "../src/ui/unusualChanges";

const price = (amount: number) => ({ price: { amount, currency: "EUR" } });

test.each([
  [2490, 249_000, true],
  [2490, 0, true],
  [2490, 1200, true],
  [2490, 1300, false],
  [2490, 3700, false],
  [2490, 2490, false],
  [0, 0, false],
  [0, 2490, false],
])("a price from %i to %i is asked for again: %s", (before, after, isAsked) => {
  expect(unusualChanges(price(before), price(after)).length === 1).toBe(isAsked);
});

test("a price that was not there is asked for again only when it is nothing", () => {
  expect(unusualChanges(undefined, price(2490))).toEqual([]);
  expect(unusualChanges({}, price(0))).toEqual([{ field: "price", kind: "money", before: undefined, after: 0 }]);
});

test("rows of fees are compared by their zone and weight, wherever they stand", () => {
  const fee = (amount: number) => ({ fee: { amount, currency: "EUR" } });
  const zone = (zone_code: string, light: number, heavy: number) => ({
    zone_code,
    weight_tiers: [
      { up_to: 1000, ...fee(light) },
      { up_to: 5000, ...fee(heavy) },
    ],
  });
  const before = { rates: [zone("FRANCE", 490, 990), zone("CORSICA", 990, 1990)] };
  expect(unusualChanges(before, { rates: [zone("CORSICA", 990, 1990)] })).toEqual([]);
  expect(unusualChanges(before, { rates: [zone("CORSICA", 990, 199)] })).toEqual([
    { field: "fee", kind: "money", before: 1990, after: 199 },
  ]);
});

test("weights and rates are asked for again too, at every depth; other numbers are not", () => {
  const before = { variants: [{ weight: 100, max_per_order: 1 }], tax_rate: 2000 };
  const after = { variants: [{ weight: 29_000, max_per_order: 10 }], tax_rate: 550 };
  expect(unusualChanges(before, after).map(({ field, kind }) => [field, kind])).toEqual([
    ["weight", "weight"],
    ["tax_rate", "rate"],
  ]);
});
