import type { Api } from "@comptoir/shared/api";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { freeFrom } from "../src/base/freeDelivery";
import { type Cart, changeCart, openCart, readCart } from "../src/features/cart/access";
import { forgetCart, keepCart, keptCart } from "../src/features/cart/guestCart";

const carts = new Map<string, Partial<Cart>>();
const asked: string[] = [];

const begun: string[] = [];

const session = { signedIn: false };
const api = {
  session,
  carting: {
    POST: async (path: string) => {
      begun.push(path);
      const cart = { cart_id: "crt_new", status: "ACTIVE" };
      return { data: { cart, cart_token: session.signedIn ? undefined : "new" }, response: new Response(null, { status: 201 }) };
    },
    GET: async (_: string, { params }: { params?: { path: { cart_id: string } } }) => {
      const cart_id = params?.path.cart_id ?? "mine";
      asked.push(cart_id);
      const found = carts.get(cart_id);
      const gone = { type: "/problems/not-found", title: "Nothing here", status: 404, code: "not-found" };
      return found
        ? { data: { cart_id, ...found }, response: new Response(null, { status: 200 }) }
        : { error: gone, response: new Response(null, { status: 404 }) };
    },
  },
} as unknown as Api;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  keepCart({ cart_id: "crt_1", cart_token: "t" });
});

afterEach(() => {
  vi.unstubAllGlobals();
  carts.clear();
  asked.length = 0;
  begun.length = 0;
  session.signedIn = false;
});

describe("a guest's cart that was ordered", () => {
  it("is kept: it comes back when its payment fails", async () => {
    carts.set("crt_1", { status: "ORDERED" });
    expect(await readCart(api)).toBeNull();
    expect(keptCart()?.cart_id).toBe("crt_1");
  });
  it("leads to what another tab put in meanwhile, behind the same token", async () => {
    carts.set("crt_1", { status: "ORDERED", merged_into: "crt_2" });
    carts.set("crt_2", { status: "ACTIVE" });
    expect((await readCart(api))?.cart_id).toBe("crt_2");
    expect(keptCart()).toEqual({ cart_id: "crt_2", cart_token: "t" });
  });
  it("is forgotten when a customer has taken it over", async () => {
    carts.set("crt_1", { status: "MERGED", merged_into: "crt_2" });
    expect(await readCart(api)).toBeNull();
    expect(keptCart()).toBeUndefined();
  });
});

describe.each(["a guest", "a customer"])("without a cart, for %s", (who) => {
  beforeEach(() => {
    forgetCart();
    session.signedIn = who === "a customer";
  });

  it("reading finds none and begins none", async () => {
    expect(await readCart(api)).toBeNull();
    expect(await readCart(api, undefined, "crt_gone")).toBeNull();
    expect(begun).toEqual([]);
  });
  it("there is nothing to change, and a change begins none", async () => {
    const change = vi.fn();
    expect(await changeCart(api, change)).toBeNull();
    expect(change).not.toHaveBeenCalled();
    expect(begun).toEqual([]);
  });
  it("adding begins one", async () => {
    expect((await openCart(api)).cart_id).toBe("crt_new");
    expect(begun).toEqual(["/carts"]);
    expect(keptCart()?.cart_token).toBe(session.signedIn ? undefined : "new");
  });
});

describe("a customer's cart", () => {
  it("is read by its id once it is known, and as the customer's own before, and when that one is over", async () => {
    forgetCart();
    session.signedIn = true;
    carts.set("mine", { status: "ACTIVE" }).set("crt_1", { status: "ACTIVE" });
    await readCart(api);
    await readCart(api, undefined, "crt_1");
    carts.set("crt_1", { status: "ORDERED" });
    await readCart(api, undefined, "crt_1");
    expect(asked).toEqual(["mine", "crt_1", "crt_1", "mine"]);
    expect(begun).toEqual([]);
  });
  it("is the one that a change is made on", async () => {
    forgetCart();
    session.signedIn = true;
    carts.set("mine", { status: "ACTIVE", version: 7 });
    expect((await changeCart(api, async (cart) => ({ ...cart, version: cart.version + 1 })))?.version).toBe(8);
  });
});

describe("free delivery", () => {
  const euros = (amount: number) => ({ amount, currency: "EUR" as const });

  it("begins at the lower of what holds for all and for the tier", () => {
    const terms = { free_from: euros(6000), tier_free_from: [{ tier: "VIP" as const, free_from: euros(9000) }] };
    expect(freeFrom(terms, "VIP")).toEqual(euros(6000));
    expect(freeFrom({ ...terms, free_from: euros(9900) }, "VIP")).toEqual(euros(9000));
    expect(freeFrom({ tier_free_from: [] }, "VIP")).toBeUndefined();
  });
});
