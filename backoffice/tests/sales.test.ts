import { describe, expect, test } from "vitest";
import { changedBy, outcomesOf, priceChangeOf } from "../src/features/catalog/bulk";
import { announced, reductionOf, regularPrice } from "../src/features/catalog/sale";
import { instantOf, onClock } from "../src/ui/shopTime";

const euros = (amount: number) => ({ amount, currency: "EUR" as const });
const SALE = { price: euros(1590), starts_at: "2026-11-27T08:00:00Z", regular_price: euros(1990) };

const product = {
  product_id: "prd_1",
  slug: "mug",
  name: "Mug",
  status: "ACTIVE" as const,
  on_sale: true,
  availability: "IN_STOCK" as const,
  variant_count: 2,
  version: 1,
  created_at: "",
  updated_at: "",
};

describe("the clock of the shop", () => {
  test.each([
    ["2026-11-27T09:00", "2026-11-27T08:00:00Z"],
    ["2026-07-01T00:00", "2026-06-30T22:00:00Z"],
    ["2026-03-29T03:00", "2026-03-29T01:00:00Z"],
    ["2026-10-25T01:59", "2026-10-24T23:59:00Z"],
    ["2026-10-25T03:00", "2026-10-25T02:00:00Z"],
  ])("shows %s at %s", (shown, instant) => {
    expect(instantOf(shown)).toBe(instant);
    expect(onClock(instant)).toBe(shown);
  });

  test("takes the hour that is left out in spring as the one after it, and the one that comes twice as the first", () => {
    expect(instantOf("2026-03-29T02:30")).toBe("2026-03-29T01:30:00Z");
    expect(instantOf("2026-10-25T02:30")).toBe("2026-10-25T00:30:00Z");
  });
});

describe("a sale", () => {
  test("goes back to its regular price once it applies", () => {
    expect(regularPrice({ price: euros(1590), sale: { ...SALE, applies: true } })).toEqual(euros(1990));
    expect(regularPrice({ price: euros(1990), sale: { ...SALE, applies: false } })).toEqual(euros(1990));
  });

  test("is announced only below the lowest price of the 30 days before", () => {
    expect(announced(euros(1590), euros(1890))).toBe(true);
    expect(announced(euros(1890), euros(1890))).toBe(false);
    expect(announced(euros(1890), undefined)).toBe(false);
  });

  test("promises no more than it gives", () => {
    expect(reductionOf(euros(1590), euros(1990))).toBe(2000);
    expect(reductionOf(euros(1), euros(0))).toBe(0);
  });
});

describe("prices of many products", () => {
  test.each([
    [1990, 5, 2090],
    [1990, -10, 1791],
    [10, 5, 11],
    [30, -5, 29],
    [1, -90, 0],
  ])("%i by %i per cent is %i: half a cent is rounded up", (price, percent, after) => {
    expect(changedBy(euros(price), percent)).toEqual(euros(after));
  });

  test("are those to which a sale goes back", () => {
    const reduction = { regular_price: euros(1990), prior_price: euros(1890) };
    const change = priceChangeOf({ ...product, price_from: euros(1590), price_to: euros(1590), reduction }, 10);
    expect(change).toEqual({
      before: { from: euros(1990), to: euros(1990) },
      after: { from: euros(2189), to: euros(2189) },
      isReduced: true,
    });
  });

  test("are none where there was none", () => expect(priceChangeOf(product, 10)).toBeUndefined());
});

test("what was refused comes first in the report", () => {
  const items = [
    { product_id: "prd_1", outcome: "CHANGED" as const },
    { product_id: "prd_2", outcome: "REFUSED" as const, problem: "product-state" },
    { product_id: "prd_3", outcome: "CHANGED" as const },
  ];
  const outcomes = outcomesOf([product, { ...product, product_id: "prd_2" }], { items });
  expect(outcomes.map(({ result }) => result.product_id)).toEqual(["prd_2", "prd_1"]);
});
