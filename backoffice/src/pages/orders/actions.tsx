import { ok } from "@shared/api";
import type { Ordering } from "@shared/types";
import { useApi } from "../../app/ApiContext";
import { useLanguage } from "../../i18n/words";
import { Act } from "../../ui/Act";
import { Action } from "../../ui/Action";
import { Text } from "../../ui/inputs";

interface OrderProps {
  order: Pick<Ordering["Order"], "order_id" | "order_number">;
}

export function CancelOrder({ order: { order_id, order_number } }: OrderProps) {
  const { ordering } = useApi();
  const { t } = useLanguage();
  return (
    <Action<Ordering["OrderCancellation"]>
      label="orders.cancel"
      title={t("orders.cancel_title", { number: order_number })}
      intro={t("orders.cancel_intro")}
      done="orders.cancelled"
      tone="danger"
      send={(body, key) => {
        const params = { path: { order_id }, header: { "Idempotency-Key": key } };
        return ok("ordering", ordering.POST("/orders/{order_id}/cancellation", { params, body }));
      }}
    >
      <Text source="comment" lines={3} />
    </Action>
  );
}

export function RetryProcess({ order: { order_id } }: OrderProps) {
  const { ordering } = useApi();
  return (
    <Act
      label="process.retry"
      done="process.retried"
      send={(key) => {
        const params = { path: { order_id }, header: { "Idempotency-Key": key } };
        return ok("ordering", ordering.POST("/orders/{order_id}/process/retry", { params }));
      }}
    />
  );
}
