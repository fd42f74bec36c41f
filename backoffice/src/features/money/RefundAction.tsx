import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Paying } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Choice, Text } from "../../ui/Inputs";
import { RefundFields } from "./RefundFields";
import { type RefundDraft, requestOf } from "./refundable";

/** Reasons that only a process gives. */
const NOT_BY_STAFF = ["ORDER_CANCELLED", "ORDER_EXPIRED", "RETURN"];

/** Gives back a part or all of what was paid; nothing to show when nothing is left. */
export function RefundAction({ intent }: { intent: Paying["PaymentIntent"] }) {
  const { paying } = useApi();
  const { t, money } = useLanguage();
  const { captured, refunded, order_number } = intent;
  const left = { amount: captured.amount - refunded.amount, currency: captured.currency };
  if (left.amount <= 0) return null;
  return (
    <ActionDialog<RefundDraft>
      label="refunds.make"
      title={t("refunds.title", { number: order_number })}
      intro={t("refunds.left", { left: money(left), paid: money(captured) })}
      done="refunds.made"
      initial={{ of: intent.lines ? "LINES" : "AMOUNT", quantities: {}, delivery: false, amount: left, reason: "GOODWILL" }}
      isSuggested
      send={(draft, key) => {
        const body = requestOf(intent, draft);
        return ok("paying", paying.POST("/refunds", { params: { header: { "Idempotency-Key": key } }, body }));
      }}
    >
      <RefundFields intent={intent} />
      <Choice source="reason" of="refundReason" without={NOT_BY_STAFF} must />
      <Text source="note" lines={2} />
    </ActionDialog>
  );
}
