import { ok } from "@comptoir/shared/api";
import type { Ordering } from "@comptoir/shared/types";
import { useApiQuery } from "../../data/useApiQuery";
import { RefundAction } from "../money/RefundAction";

export const intentOf = (order_id: string) => ["intent", order_id] as const;

export function useIntent(order_id: string) {
  return useApiQuery(intentOf(order_id), async ({ paying }) => {
    const { items } = await ok("paying", paying.GET("/payment-intents", { params: { query: { order_id, limit: 1 } } }));
    return items[0] ?? null;
  });
}

/** The refund of an order is one of its payment. */
export function RefundOrder({ order }: { order: Ordering["Order"] }) {
  const { data: intent } = useIntent(order.order_id);
  return intent && <RefundAction intent={intent} />;
}
