/** How often an order is read again, and its progress. */
import type { Ordering } from "@comptoir/shared/types";

type Order = Pick<Ordering["Order"], "status" | "invoice_status" | "payment_status" | "updated_at">;

const SOON_MS = 800;
const PREPARING_MS = 2_000;
const LATER_MS = 20_000;
/** The changes after a confirmation come within this time, or much later. */
const BUSY_FOR_MS = 30_000;

/** Milliseconds until the next read; false when no change is expected. */
export function followEvery(order: Order | undefined, now = Date.now()): number | false {
  if (!order) return false;
  if (order.status === "PENDING") return SOON_MS;
  if (now - Date.parse(order.updated_at) < BUSY_FOR_MS) return PREPARING_MS;
  const ended = ["DELIVERED", "COMPLETED", "CANCELLED", "EXPIRED", "RETURNED"].includes(order.status);
  return ended ? false : LATER_MS;
}

export const MILESTONES = ["RECEIVED", "PAID", "CONFIRMED", "SHIPPED", "DELIVERED"] as const;
export type Milestone = (typeof MILESTONES)[number];

const REACHED: Record<Ordering["OrderStatus"], number> = {
  PENDING: 1,
  CONFIRMED: 3,
  SHIPPED: 4,
  DELIVERED: 5,
  COMPLETED: 5,
  CANCELLED: 0,
  EXPIRED: 0,
  RETURNED: 0,
};

/** The order will never arrive: nobody paid it, somebody cancelled it, or the carrier brought it back. */
export const endedOnTheWay = ({ status }: Pick<Order, "status">): boolean => REACHED[status] === 0;

/** How many milestones are reached; 0 for an order that ended before delivery, 1 for a status that this site does not know yet. */
export function milestonesReached(order: Order): number {
  if (order.status === "PENDING" && order.payment_status === "PAID") return 2;
  return REACHED[order.status] ?? 1;
}
