import { beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "../ok";
import { UnreachableError } from "../problems";
import { Session } from "../session";
import { plainFetch, signedFetch, soon } from "../transport";

const KEY = "test.session";

class MemoryStorage {
  private readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

const json = (status: number, body: unknown) => {
  const type = status < 400 ? "application/json" : "application/problem+json";
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } });
};
const problem = (status: number, code: string) => json(status, { type: `/problems/${code}`, title: code, status, code });

let turn = 0;
const tokens = (expires_in = 900) => {
  turn += 1;
  return json(200, {
    access_token: `access-${turn}`,
    refresh_token: `refresh-${turn}`,
    token_type: "BEARER",
    expires_in,
    user_id: "cus_1",
    role: "CUSTOMER",
    scopes: [],
  });
};

function sessionWith(fetch: (request: Request) => Promise<Response>, storage = new MemoryStorage()) {
  storage.setItem(KEY, "refresh-0");
  return { session: new Session({ profiling: "http://profiling.test", storageKey: KEY, fetch, storage }), storage };
}

beforeEach(() => {
  turn = 0;
});

describe("a session", () => {
  it("asks for new tokens once, however many wait for them", async () => {
    const fetch = vi.fn(async () => tokens());
    const { session } = sessionWith(fetch);
    const all = await Promise.all([session.accessToken(), session.accessToken(), session.renew()]);
    expect(all).toEqual(["access-1", "access-1", "access-1"]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("keeps the refresh token that came last", async () => {
    const { session, storage } = sessionWith(async () => tokens());
    await session.renew();
    expect(storage.getItem(KEY)).toBe("refresh-1");
  });

  it("renews a token that is about to end before it is used", async () => {
    const fetch = vi.fn(async () => tokens(5));
    const { session } = sessionWith(fetch);
    await session.accessToken();
    await session.accessToken();
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("ends when the refresh is refused, and says so", async () => {
    const { session } = sessionWith(async () => problem(401, "unauthenticated"));
    const told = vi.fn();
    session.subscribe(told);
    expect(await session.accessToken()).toBeUndefined();
    expect(session.signedIn).toBe(false);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("is known to have ended by itself, until somebody signs in or goes on without an account", async () => {
    const storage = new MemoryStorage();
    let good = true;
    const { session } = sessionWith(async () => (good ? tokens() : problem(401, "unauthenticated")), storage);
    await session.renew();
    expect([session.ended, session.who]).toEqual([false, "cus_1"]);
    good = false;
    await session.renew();
    expect([session.signedIn, session.ended, session.who]).toEqual([false, true, "cus_1"]);
    const told = vi.fn();
    session.subscribe(told);
    session.goOnWithout();
    expect([session.ended, told.mock.calls.length]).toEqual([false, 1]);
    // What was in the account waits there, which is said until somebody signs in.
    expect(session.leftAccount).toBe(true);
    good = true;
    await session.signIn({ email: "a@b.fr", password: "p" });
    expect(session.leftAccount).toBe(false);
    await session.signOut();
    expect([session.ended, session.who, session.leftAccount]).toEqual([false, null, false]);
  });

  it("outlives PROFILING having too much to do", async () => {
    const { session } = sessionWith(async () => problem(429, "too-many-attempts"));
    await expect(session.accessToken()).rejects.toHaveProperty("code", "too-many-attempts");
    expect([session.signedIn, session.ended]).toEqual([true, false]);
  });

  it("outlives PROFILING being away", async () => {
    const away = new UnreachableError("profiling");
    const { session } = sessionWith(async () => Promise.reject(away));
    await expect(session.accessToken()).rejects.toBe(away);
    expect(session.signedIn).toBe(true);
  });
});

describe("a signed call", () => {
  const call = (headers = {}) => new Request("http://ordering.test/me/orders", { method: "POST", body: "{}", headers });

  it("brings the bearer token", async () => {
    const { session } = sessionWith(async () => tokens());
    const plain = vi.fn(async (_: Request) => json(200, {}));
    await signedFetch(plain, session)(call());
    expect(plain.mock.calls[0]?.[0].headers.get("Authorization")).toBe("Bearer access-1");
  });

  it("renews once on 401 and sends the same body again", async () => {
    const { session } = sessionWith(async () => tokens());
    const bodies: string[] = [];
    const plain = vi.fn(async (request: Request) => {
      bodies.push(await request.text());
      return request.headers.get("Authorization") === "Bearer access-2" ? json(200, {}) : problem(401, "unauthenticated");
    });
    const response = await signedFetch(plain, session)(call());
    expect(response.status).toBe(200);
    expect(bodies).toEqual(["{}", "{}"]);
  });

  it("does not ask a third time", async () => {
    const { session } = sessionWith(async () => tokens());
    const plain = vi.fn(async (_: Request) => problem(401, "unauthenticated"));
    expect((await signedFetch(plain, session)(call())).status).toBe(401);
    expect(plain).toHaveBeenCalledTimes(2);
  });

  it("goes without the bearer token when it brings a cart's or an order's own", async () => {
    const { session } = sessionWith(async () => tokens());
    const plain = vi.fn(async (_: Request) => json(200, {}));
    await signedFetch(plain, session)(call({ "Cart-Token": "c" }));
    await signedFetch(plain, session)(call({ "Order-Token": "o" }));
    expect(plain.mock.calls.map(([request]) => request.headers.has("Authorization"))).toEqual([false, false]);
  });
});

describe("a plain call", () => {
  it("names the service that does not answer", async () => {
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
    await expect(plainFetch("billing")(new Request("http://billing.test/"))).rejects.toMatchObject({ service: "billing" });
  });

  /** As a frozen service does: nothing, until the call is given up. */
  const silent = (_: unknown, options?: RequestInit) =>
    new Promise<Response>((_, reject) => {
      options?.signal?.addEventListener("abort", () => reject(options.signal?.reason));
    });
  const asking = (method: string) => plainFetch("billing")(new Request("http://billing.test/", { method }));

  it("gives a question up after the time a service itself gives others, and a change later", async () => {
    vi.useFakeTimers();
    vi.spyOn(globalThis, "fetch").mockImplementation(silent);
    const late: string[] = [];
    const heard = (method: string) => asking(method).catch((error: UnreachableError) => late.push(`${method} ${error.late}`));
    const calls = [heard("GET"), heard("POST")];
    await vi.advanceTimersByTimeAsync(5_500);
    expect(late).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    expect(late).toEqual(["GET true"]);
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(calls);
    expect(late).toEqual(["GET true", "POST true"]);
    vi.useRealTimers();
  });

  it("gives a sign-in up as soon as a question: trying again costs nothing", async () => {
    vi.spyOn(globalThis, "fetch").mockImplementation(silent);
    const limit = vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
      const late = new AbortController();
      setTimeout(() => late.abort(new DOMException(`${milliseconds} ms`, "TimeoutError")), 5);
      return late.signal;
    });
    const { session } = sessionWith(plainFetch("profiling"));
    const credentials = { email: "a@b.fr", password: "p" };
    await expect(session.signIn(credentials)).rejects.toMatchObject({ service: "profiling", late: true });
    expect(limit).toHaveBeenCalledWith(6_000);
  });

  it("takes a caller's own time limit for the service's lateness", async () => {
    vi.spyOn(globalThis, "fetch").mockImplementation(silent);
    const request = new Request("http://billing.test/", { method: "POST", signal: soon(undefined, 5) });
    await expect(plainFetch("billing")(request)).rejects.toMatchObject({ service: "billing", late: true });
  });

  it("is late too when the answer begins and does not end", async () => {
    vi.spyOn(globalThis, "fetch").mockImplementation(async (_, options) => {
      const body = new ReadableStream({
        start: (stream) => options?.signal?.addEventListener("abort", () => stream.error(options.signal?.reason)),
      });
      return new Response(body);
    });
    const answer = plainFetch("billing", { body: 5 })(new Request("http://billing.test/"));
    const call = answer.then(async (response) => ({ data: await response.text(), response }));
    await expect(ok("billing", call)).rejects.toMatchObject({ service: "billing", late: true });
  });

  it("says nothing of the service when the page gave up", async () => {
    const gone = new AbortController();
    gone.abort();
    await expect(plainFetch("billing")(new Request("http://billing.test/", { signal: gone.signal }))).rejects.toHaveProperty(
      "name",
      "AbortError",
    );
  });
});

describe("a sign-in", () => {
  const credentials = { email: "camille@example.org", password: "correct horse battery" };

  it("says each time which browser it is, also after a sign-out", async () => {
    const devices: string[] = [];
    const { session } = sessionWith(async (request) => {
      if (request.method === "DELETE") return new Response(null, { status: 204 });
      devices.push(((await request.json()) as { device_id: string }).device_id);
      return tokens();
    });
    await session.signIn(credentials);
    await session.signOut();
    await session.signIn(credentials);
    expect(devices[0]).toMatch(/^[A-Za-z0-9_-]{20,100}$/);
    expect(devices[1]).toBe(devices[0]);
  });

  it("sends the code of a second factor", async () => {
    const fetch = vi.fn(async (request: Request) => {
      const { code } = (await request.json()) as { code?: string };
      return code === "492039" ? tokens() : problem(401, "second-factor-required");
    });
    const { session } = sessionWith(fetch);
    await expect(session.signIn(credentials)).rejects.toMatchObject({ code: "second-factor-required" });
    await session.signIn({ ...credentials, code: "492039" });
    expect(session.who).toBe("cus_1");
  });

  it("tells that a second factor is still to be set up, until a renewal no longer does", async () => {
    const missing = async () => json(200, { ...((await tokens().json()) as object), second_factor_missing: true });
    let answer = missing;
    const { session } = sessionWith(() => answer());
    await session.signIn(credentials);
    expect(session.secondFactorMissing).toBe(true);
    const told = vi.fn();
    session.subscribe(told);
    await session.renew();
    expect(told).not.toHaveBeenCalled();
    answer = async () => tokens();
    await session.renew();
    expect(session.secondFactorMissing).toBe(false);
    expect(told).toHaveBeenCalledOnce();
  });
});

it("a session that was left asks nothing any more, and nobody is taken for someone whose session ended", () => {
  const fetch = vi.fn(async () => tokens());
  const { session } = sessionWith(fetch);
  session.leave();
  expect([session.signedIn, session.ended]).toEqual([false, false]);
  expect(fetch).not.toHaveBeenCalled();
});
