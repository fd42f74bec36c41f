/** The parcels of an order, as its shopper sees them. */
import type { Ordering, Shipping } from "@comptoir/shared/types";

type Order = Pick<Ordering["Order"], "shipments" | "lines" | "status">;
type Shipment = Pick<Shipping["Shipment"], "shipment_id" | "status" | "lines">;

export interface Pieces {
  name: string;
  quantity: number;
}

/** Staff may cancel a parcel and pack another one: only what lives counts, unless nothing does. */
export function shownParcels<P extends { status: string }>(parcels: readonly P[]): P[] {
  const living = parcels.filter(({ status }) => status !== "CANCELLED");
  return living.length > 0 ? living : [...parcels];
}

/** What no living parcel holds yet; nothing before the first one, or once the order has ended. */
export function unpacked({ lines, status }: Order, shipments: readonly Shipment[] | undefined): Pieces[] {
  const living = shipments?.filter((shipment) => shipment.status !== "CANCELLED") ?? [];
  if (!isOnTheWay(status) || living.length === 0) return [];
  const packed = (lineId: string) =>
    living
      .flatMap((shipment) => shipment.lines)
      .filter((line) => line.line_id === lineId)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  return lines
    .map(({ line_id, name, quantity }) => ({ name, quantity: quantity - packed(line_id) }))
    .filter(({ quantity }) => quantity > 0);
}

/** A part of the order is on its way, the rest is not. */
export function isPartlyShipped(order: Pick<Ordering["Order"], "status" | "fulfilment_status">): boolean {
  return isOnTheWay(order.status) && order.fulfilment_status === "PARTIALLY_SHIPPED";
}

/** SHIPPED is said of the first parcel already. */
const isOnTheWay = (status: Ordering["OrderStatus"]) => status === "CONFIRMED" || status === "SHIPPED";
