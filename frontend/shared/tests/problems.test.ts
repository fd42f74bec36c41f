import { afterEach, describe, expect, it, vi } from "vitest";
import { ok } from "../ok";
import { awayService, isPassing, isProblem, ProblemError, problemOf, UnreachableError } from "../problems";

const refusal = { type: "/problems/quantity-limit", title: "Too many", status: 409, code: "quantity-limit", max: 20 };

describe("an answer", () => {
  it("is its body when it is good", async () => {
    expect(await ok("carting", Promise.resolve({ data: { a: 1 }, response: new Response() }))).toEqual({ a: 1 });
  });

  it("is a problem with its members when it is refused", async () => {
    const call = Promise.resolve({ error: refusal, response: new Response(null, { status: 409 }) });
    const error = await ok("carting", call).catch((caught: unknown) => caught);
    expect(isProblem(error, "quantity-limit")).toBe(true);
    expect((error as ProblemError).member<number>("max")).toBe(20);
  });

  it("is an internal error when it is no problem document", async () => {
    const error = await problemOf("billing", new Response("<html>", { status: 502, headers: { "Retry-After": "7" } }));
    expect([error.code, error.retryAfter]).toEqual(["internal-error", 7]);
  });
});

describe("the service that is away", () => {
  it("is the one that gave no answer", () => expect(awayService(new UnreachableError("paying"))).toBe("paying"));
  it("is the one that the asked service waits for", () => {
    const problem = { type: "", title: "", status: 503, code: "dependency-unavailable", service: "shipping" };
    expect(awayService(new ProblemError("carting", problem))).toBe("shipping");
  });
  it("is none when the business refuses", () => expect(awayService(new ProblemError("carting", refusal))).toBeUndefined());
});

describe("the pause before another try", () => {
  afterEach(() => vi.useRealTimers());
  it("ends when Retry-After says", () => {
    vi.useFakeTimers();
    const away = new ProblemError("carting", { type: "", title: "", status: 503, code: "dependency-unavailable" }, 5);
    vi.advanceTimersByTime(2000);
    expect(away.pause).toBe(3000);
    vi.advanceTimersByTime(4000);
    expect(away.pause).toBe(0);
  });
  it("is none without Retry-After", () => expect(new ProblemError("carting", refusal).pause).toBe(0));
});

describe("another try without any change", () => {
  const problem = (status: number, code: string) => new ProblemError("ordering", { type: "", title: "", status, code });
  it("is worth it while the first request still runs", () => expect(isPassing(problem(409, "request-in-progress"))).toBe(true));
  it("is not worth it where somebody was waited for already", () => {
    expect(isPassing(problem(503, "dependency-unavailable"))).toBe(false);
    expect([isPassing(new UnreachableError("ordering")), isPassing(new UnreachableError("ordering", true))]).toEqual([
      true,
      false,
    ]);
  });
  it("is not worth it after a refusal", () => expect(isPassing(problem(409, "total-mismatch"))).toBe(false));
});
