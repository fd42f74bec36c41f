import { expect, test } from "vitest";
import { differenceOf } from "../src/features/stock/difference";

test("a count says how many more or fewer there are", () => {
  expect(differenceOf(12, 10)).toEqual(["stock.count_more", { count: 2 }]);
  expect(differenceOf(0, 1)).toEqual(["stock.count_less", { count: 1 }]);
  expect(differenceOf(7, 7)).toEqual(["stock.count_same", { count: 0 }]);
});
