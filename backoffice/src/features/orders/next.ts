/** What an order waits for, and whether it waits for staff. */
import type { Ordering } from "@comptoir/shared/types";

type Order = Pick<Ordering["Order"], "status" | "payment_status" | "fulfilment_status" | "allowed_actions">;

export type Next = "RETRY" | "PAYMENT" | "PARCEL" | "REST" | "CARRIER" | "DELIVERED" | "REFUND" | "NOTHING";

export function nextOf({ status, payment_status, fulfilment_status, allowed_actions }: Order): Next {
  if (allowed_actions.includes("RETRY_PROCESS")) return "RETRY";
  if (status === "PENDING") return "PAYMENT";
  if (status === "CONFIRMED") return fulfilment_status === "PARTIALLY_SHIPPED" ? "REST" : "PARCEL";
  if (status === "SHIPPED") return "CARRIER";
  if (status === "DELIVERED") return "DELIVERED";
  const isOwed = payment_status === "PAID" || payment_status === "PARTIALLY_REFUNDED";
  return status !== "COMPLETED" && isOwed ? "REFUND" : "NOTHING";
}

export const isForStaff = (next: Next) => next === "RETRY" || next === "PARCEL" || next === "REST";
