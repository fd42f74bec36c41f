/** The parcels of an order, as its shopper sees them. */
import type { TwoNames } from "@comptoir/shared/shownName";
import type { Ordering, Shipping } from "@comptoir/shared/types";

type Order = Pick<Ordering["Order"], "shipments" | "lines" | "status">;
type Shipment = Pick<Shipping["Shipment"], "shipment_id" | "status" | "lines">;

export interface Pieces extends TwoNames {
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
    .map(({ line_id, name, name_en, quantity }) => ({ name, name_en, quantity: quantity - packed(line_id) }))
    .filter(({ quantity }) => quantity > 0);
}

type Stage = Pick<Ordering["Order"], "status" | "fulfilment_status">;

/** What is true of a part of the order only: it is on its way while the rest is not, or it came back while the rest arrived. */
export function partOf({ status, fulfilment_status }: Stage): "PARTIALLY_SHIPPED" | "PARTIALLY_RETURNED" | undefined {
  if (isOnTheWay(status) && fulfilment_status === "PARTIALLY_SHIPPED") return fulfilment_status;
  const arrived = status === "DELIVERED" || status === "COMPLETED";
  return arrived && fulfilment_status === "PARTIALLY_RETURNED" ? fulfilment_status : undefined;
}

/** The key of the word for an order's status: that of its part, if the status is not true of all of it. */
export function statusWord(order: Stage) {
  const part = partOf(order);
  return part ? (`fulfilmentStatus.${part}` as const) : (`orderStatus.${order.status}` as const);
}

/** SHIPPED is said of the first parcel already. */
const isOnTheWay = (status: Ordering["OrderStatus"]) => status === "CONFIRMED" || status === "SHIPPED";
