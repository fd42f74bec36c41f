import { ok } from "@shared/api";
import type { Ordering } from "@shared/types";
import { useAsk } from "../../data/useAsk";
import { RefundAction } from "../money/RefundAction";

export const intentOf = (order_id: string) => ["intent", order_id] as const;

export function useIntent(order_id: string) {
  return useAsk(intentOf(order_id), async ({ paying }) => {
    const { items } = await ok("paying", paying.GET("/payment-intents", { params: { query: { order_id, limit: 1 } } }));
    return items[0] ?? null;
  });
}

/** The refund of an order is one of its payment. */
export function RefundOrder({ order }: { order: Ordering["Order"] }) {
  const { data: intent } = useIntent(order.order_id);
  return intent && <RefundAction intent={intent} />;
}
