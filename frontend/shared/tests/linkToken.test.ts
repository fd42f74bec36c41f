import { expect, it } from "vitest";
import { tokenIn } from "../linkToken";

it("the token of a link is read from the fragment", () => {
  expect(tokenIn("#token=NkH5vQ2yR8wT1xZ4cB7m_-")).toBe("NkH5vQ2yR8wT1xZ4cB7m_-");
  expect(tokenIn("#token=cus_01jd8z3k5m7n9p1q3r5s7t9v1w.8kTzVn4c")).toBe("cus_01jd8z3k5m7n9p1q3r5s7t9v1w.8kTzVn4c");
});

it("a fragment without one has none", () =>
  expect(["", "#", "#content"].map(tokenIn)).toEqual([undefined, undefined, undefined]));
