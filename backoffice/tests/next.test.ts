import { expect, test } from "vitest";
import { isForStaff, nextOf } from "../src/features/orders/next";

type Order = Parameters<typeof nextOf>[0];
const order = (status: Order["status"], rest: Partial<Order> = {}): Order => ({
  status,
  payment_status: "PAID",
  fulfilment_status: "UNFULFILLED",
  allowed_actions: [],
  ...rest,
});

test.each([
  [order("PENDING"), "PAYMENT", false],
  [order("CONFIRMED"), "PARCEL", true],
  [order("CONFIRMED", { fulfilment_status: "PARTIALLY_SHIPPED" }), "REST", true],
  [order("CONFIRMED", { allowed_actions: ["RETRY_PROCESS"] }), "RETRY", true],
  [order("SHIPPED"), "CARRIER", false],
  [order("DELIVERED"), "DELIVERED", false],
  [order("COMPLETED"), "NOTHING", false],
  [order("CANCELLED"), "REFUND", false],
  [order("RETURNED", { payment_status: "PARTIALLY_REFUNDED" }), "REFUND", false],
  [order("CANCELLED", { payment_status: "REFUNDED" }), "NOTHING", false],
  [order("EXPIRED", { payment_status: "NONE" }), "NOTHING", false],
] as const)("what an order waits for (%#)", (waiting, next, forStaff) => {
  expect([nextOf(waiting), isForStaff(next)]).toEqual([next, forStaff]);
});
