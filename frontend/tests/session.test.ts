import { UnreachableError } from "@shared/problems";
import { Session } from "@shared/session";
import { plainFetch, signedFetch } from "@shared/transport";
import { beforeEach, describe, expect, it, vi } from "vitest";

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

  it("says nothing of the service when the page gave up", async () => {
    const gone = new AbortController();
    gone.abort();
    await expect(plainFetch("billing")(new Request("http://billing.test/", { signal: gone.signal }))).rejects.toHaveProperty(
      "name",
      "AbortError",
    );
  });
});
