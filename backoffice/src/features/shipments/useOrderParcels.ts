import { ok } from "@comptoir/shared/api";
import { useApiQuery } from "../../data/useApiQuery";

/** All parcels of an order, oldest first; `version` is that of whatever the page shows, which changes with them. */
export function useOrderParcels(order_id: string, version: number) {
  return useApiQuery(
    ["order-shipments", order_id, version],
    ({ shipping }) => ok("shipping", shipping.GET("/orders/{order_id}/shipments", { params: { path: { order_id } } })),
    { every: 6 },
  );
}
