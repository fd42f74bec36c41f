import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionButton } from "../../ui/ActionButton";
import { ActionDialog } from "../../ui/ActionDialog";
import { Text } from "../../ui/Inputs";

interface OrderProps {
  order: Pick<Ordering["Order"], "order_id" | "order_number">;
}

export function CancelOrder({ order: { order_id, order_number } }: OrderProps) {
  const { ordering } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Ordering["OrderCancellation"]>
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
    </ActionDialog>
  );
}

export function RetryProcess({ order: { order_id } }: OrderProps) {
  const { ordering } = useApi();
  return (
    <ActionButton
      label="process.retry"
      done="process.retried"
      send={(key) => {
        const params = { path: { order_id }, header: { "Idempotency-Key": key } };
        return ok("ordering", ordering.POST("/orders/{order_id}/process/retry", { params }));
      }}
    />
  );
}
