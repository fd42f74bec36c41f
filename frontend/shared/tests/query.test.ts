import { describe, expect, it } from "vitest";
import { ProblemError, UnreachableError } from "../problems";
import { isWorthRetry, retryPause } from "../query";

const refusal = (code: string, status: number, retryAfter?: number) =>
  new ProblemError("cataloging", { type: "about:blank", title: code, status, code }, retryAfter);

describe("a read that failed", () => {
  it("is repeated twice after a short outage, soon", () => {
    const away = new UnreachableError("cataloging");
    expect([0, 1, 2].map((failures) => isWorthRetry(failures, away))).toEqual([true, true, false]);
    expect(retryPause(0, away)).toBe(400);
  });
  it("is not repeated after a refusal", () => expect(isWorthRetry(0, refusal("not-found", 404))).toBe(false));
  it("goes on while the index of products is being built, as often as the service says and never in a hurry", () => {
    expect(isWorthRetry(50, refusal("index-not-ready", 503))).toBe(true);
    expect(isWorthRetry(200, refusal("index-not-ready", 503))).toBe(false);
    expect(retryPause(20, refusal("index-not-ready", 503))).toBe(1_000);
    expect(retryPause(0, refusal("index-not-ready", 503, 5))).toBeGreaterThan(4_000);
  });
});
