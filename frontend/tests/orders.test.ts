import { describe, expect, it } from "vitest";
import { keptCart } from "../src/features/cart/guestCart";
import { followEvery, milestonesReached } from "../src/features/orders/follow";
import { guestOrder, guestOrders, keepGuestOrder } from "../src/features/orders/guestOrders";

const NOW = Date.parse("2026-11-23T10:00:00Z");
const order = (status: Parameters<typeof milestonesReached>[0]["status"], updated_at = "2026-11-23T09:00:00Z") => {
  return { status, invoice_status: "NONE", payment_status: "PENDING", updated_at } as const;
};

describe("following an order", () => {
  it("is close until it is confirmed", () => expect(followEvery(order("PENDING"), NOW)).toBeLessThan(1_000));
  it("goes on a while after each change, for what follows it", () => {
    expect(followEvery(order("CANCELLED", "2026-11-23T09:59:50Z"), NOW)).toBe(2_000);
  });
  it("is loose while it is prepared and carried", () => expect(followEvery(order("SHIPPED"), NOW)).toBe(20_000));
  it("stops at its end", () => {
    for (const end of ["DELIVERED", "CANCELLED", "RETURNED"] as const) expect(followEvery(order(end), NOW)).toBe(false);
  });
  it("does not begin without an order", () => expect(followEvery(undefined, NOW)).toBe(false));
});

describe("how far an order has come", () => {
  it("shows the payment before the confirmation", () => {
    expect(milestonesReached({ ...order("PENDING"), payment_status: "PAID" })).toBe(2);
    expect(milestonesReached(order("CONFIRMED"))).toBe(3);
  });
  it("is nothing for one that ended on the way", () => {
    expect(["EXPIRED", "RETURNED"].map((end) => milestonesReached(order(end as "EXPIRED")))).toEqual([0, 0]);
  });
  it("is the beginning for a status that is newer than the site", () => {
    expect(milestonesReached(order("ON_HOLD" as "EXPIRED"))).toBe(1);
  });
});

describe("a guest's orders", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const make = (id: number) => ({ order_id: `ord_${id}`, order_number: `CO-2026-00000${id}`, order_token: `t${id}` });

  it("are kept newest first, each once, twenty at most", () => {
    for (let id = 0; id < 25; id += 1) keepGuestOrder(make(id), storage);
    keepGuestOrder(make(23), storage);
    expect(guestOrders(storage)).toHaveLength(20);
    expect(guestOrders(storage)[0]?.order_id).toBe("ord_23");
    expect(guestOrder("ord_24", storage)?.order_token).toBe("t24");
  });
  it("are none when what was kept cannot be read", () => expect(guestOrders({ ...storage, getItem: () => "{" })).toEqual([]));
});

describe("a guest's cart", () => {
  it("is known by id and token together", () => {
    expect(keptCart({ getItem: () => '{"cart_id":"crt_1"}' })).toBeUndefined();
    expect(keptCart({ getItem: () => '{"cart_id":"crt_1","cart_token":"t"}' })).toEqual({ cart_id: "crt_1", cart_token: "t" });
  });
  it("is none when what was kept cannot be read", () => expect(keptCart({ getItem: () => "{" })).toBeUndefined());
});
