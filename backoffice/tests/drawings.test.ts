import type { Ordering } from "@comptoir/shared/types";
import { describe, expect, test } from "vitest";
import { grow } from "../src/features/categories/tree";
import { layOut } from "../src/features/process/lanes";
import { roundTop } from "../src/ui/charts/DayBars";

type Step = Ordering["ProcessStep"];
const step = (name: Step["name"], service: Step["service"], at?: string): Step => ({
  name,
  service,
  state: at ? "DONE" : "EXPECTED",
  attempts: 1,
  ...(at ? { at } : {}),
});

describe("the drawing of a saga", () => {
  const { services, placed } = layOut([
    step("RESERVATION", "stocking", "2026-11-23T10:00:00.000Z"),
    step("LABEL", "shipping"),
    step("PAYMENT", "paying", "2026-11-23T10:00:00.250Z"),
    step("PAYMENT_INTENT", "paying", "2026-11-23T10:00:00.100Z"),
  ]);

  test("has its steps in time, those expected last", () => {
    expect(placed.map((place) => place.step.name)).toEqual(["RESERVATION", "PAYMENT_INTENT", "PAYMENT", "LABEL"]);
  });

  test("counts from the first step", () => {
    expect(placed.map((place) => place.after)).toEqual([0, 100, 250, undefined]);
  });

  test("gives each service one lane", () => {
    expect(services).toEqual(["stocking", "paying", "shipping"]);
    expect(placed.map((place) => place.lane)).toEqual([0, 1, 1, 2]);
  });
});

test.each([
  [0, 1],
  [7, 8],
  [21_940, 25_000],
  [100, 100],
])("the chart of a highest value %i ends at %i", (highest, top) => {
  expect(roundTop(highest)).toBe(top);
});

test("categories stand by position below their parents", () => {
  const made = { path: [], product_count: 0, version: 1, created_at: "", updated_at: "" };
  const branches = grow([
    { ...made, category_id: "cat_b", name: "B", position: 2 },
    { ...made, category_id: "cat_c", name: "C", position: 1, parent_id: "cat_b" },
    { ...made, category_id: "cat_a", name: "A", position: 1 },
  ]);
  expect(branches.map(({ category }) => category.name)).toEqual(["A", "B"]);
  expect(branches[1]?.children.map(({ category }) => category.name)).toEqual(["C"]);
});
