/** The guest's orders survive a reload: each with its token, which is the only way to it. */

export interface GuestOrder {
  order_id: string;
  order_number: string;
  order_token: string;
}

const KEPT = "comptoir.orders";
const MOST = 20;

type Store = Pick<Storage, "getItem" | "setItem">;

export function guestOrders(storage: Store = localStorage): GuestOrder[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEPT) ?? "[]");
    return Array.isArray(kept) ? (kept as GuestOrder[]) : [];
  } catch {
    return [];
  }
}

export function keepGuestOrder(order: GuestOrder, storage: Store = localStorage): void {
  const others = guestOrders(storage).filter((each) => each.order_id !== order.order_id);
  storage.setItem(KEPT, JSON.stringify([order, ...others].slice(0, MOST)));
}

export function guestOrder(orderId: string, storage: Store = localStorage): GuestOrder | undefined {
  return guestOrders(storage).find((each) => each.order_id === orderId);
}

/** The header for calls on an order: its token if we have one; a signed-in customer needs none. */
export function orderHeaders(orderId: string): Record<string, string> {
  const kept = guestOrder(orderId);
  return kept ? { "Order-Token": kept.order_token } : {};
}
