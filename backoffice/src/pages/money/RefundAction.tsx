import { ok } from "@shared/api";
import type { Paying } from "@shared/types";
import { useApi } from "../../app/ApiContext";
import { useLanguage } from "../../i18n/words";
import { Action } from "../../ui/Action";
import { Amount, Choice, Text } from "../../ui/inputs";

type Draft = Omit<Paying["RefundDraft"], "payment_intent_id">;

/** Reasons that only a process gives. */
const NOT_BY_STAFF = ["ORDER_CANCELLED", "ORDER_EXPIRED", "RETURN"];

/** Gives back a part or all of what was paid; nothing to show when nothing is left. */
export function RefundAction({ intent }: { intent: Paying["PaymentIntent"] }) {
  const { paying } = useApi();
  const { t, money } = useLanguage();
  const { payment_intent_id, captured, refunded, order_number } = intent;
  const left = { amount: captured.amount - refunded.amount, currency: captured.currency };
  if (left.amount <= 0) return null;
  return (
    <Action<Draft>
      label="refunds.make"
      title={t("refunds.title", { number: order_number })}
      intro={t("refunds.left", { left: money(left), paid: money(captured) })}
      done="refunds.made"
      initial={{ amount: left, reason: "GOODWILL" }}
      send={(draft, key) => {
        const body = { ...draft, payment_intent_id };
        return ok("paying", paying.POST("/refunds", { params: { header: { "Idempotency-Key": key } }, body }));
      }}
    >
      <Amount source="amount" must />
      <Choice source="reason" of="refundReason" without={NOT_BY_STAFF} must />
      <Text source="note" lines={2} />
    </Action>
  );
}
