/** How a count differs from what was known, as words and their number. */
import type { Key } from "../../base/language";

export function differenceOf(counted: number, known: number): [words: Key, values: { count: number }] {
  const count = Math.abs(counted - known);
  if (count === 0) return ["stock.count_same", { count }];
  return [counted > known ? "stock.count_more" : "stock.count_less", { count }];
}
