import { describe, expect, test } from "vitest";
import { type Asked, questionOf } from "../src/features/simulator/ask";
import { tellingFirst } from "../src/features/simulator/tellingFirst";

const euros = (amount: number) => ({ amount, currency: "EUR" as const });
const offers = [{ sku: "MUG-BLUE-01", weight: 350, price: euros(1990) }];
const asked = (rest: Partial<Asked>): Asked => ({ country: "FR", postal_code: " 20000 ", tier: "VIP", ...rest });

describe("the simulator is asked", () => {
  test("about a weight alone: a 40 kg parcel", () => {
    expect(questionOf(asked({ lines: [{ weight: 40_000, quantity: 1 }] }), [])).toEqual({
      draft: {
        country: "FR",
        postal_code: "20000",
        tier: "VIP",
        lines: [{ sku: "PARCEL", quantity: 1, weight: 40_000 }],
        items_total: euros(0),
      },
    });
  });

  test("about articles, with their weight and price from the catalogue", () => {
    expect(questionOf(asked({ lines: [{ sku: "mug-blue-01", quantity: 3 }] }), offers)).toMatchObject({
      draft: { lines: [{ sku: "MUG-BLUE-01", quantity: 3, weight: 350 }], items_total: euros(5970) },
    });
  });

  test("about what was typed, where that differs", () => {
    const lines = [{ sku: "MUG-BLUE-01", weight: 500, quantity: 1 }];
    expect(questionOf(asked({ lines, items_total: euros(100), at: "2026-12-24T11:00:00Z" }), offers)).toMatchObject({
      draft: { lines: [{ weight: 500 }], items_total: euros(100), at: "2026-12-24T11:00:00.000Z" },
    });
  });

  test("nothing while an article is not known, or a row is empty", () => {
    expect(questionOf(asked({ lines: [{ sku: "NOTHING-01" }] }), offers)).toEqual({ unknown: ["NOTHING-01"] });
    expect(questionOf(asked({ lines: [{ quantity: 1 }] }), [])).toEqual({ empty: true });
    expect(questionOf(asked({}), [])).toEqual({ empty: true });
  });
});

test("refusals that matter come first, then missing fees, then what is switched off; those of one kind as they came", () => {
  const refusals = (["METHOD_OFF", "ZONE_NOT_SERVED", "CARRIER_OFF", "NO_RELAY_POINT", "TOO_HEAVY"] as const).map((reason) => ({
    reason,
  }));
  expect(tellingFirst(refusals).map(({ reason }) => reason)).toEqual([
    "NO_RELAY_POINT",
    "TOO_HEAVY",
    "ZONE_NOT_SERVED",
    "METHOD_OFF",
    "CARRIER_OFF",
  ]);
});
