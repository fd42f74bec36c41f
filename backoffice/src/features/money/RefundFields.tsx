/** What is to go back: articles and the delivery fee, or an amount. */
import type { Paying } from "@comptoir/shared/types";
import { BooleanInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { useLanguage } from "../../base/language";
import { Amount, Choice, Whole } from "../../ui/Inputs";
import { amountLeft, chosenTotal, deliveryLeft, piecesLeft, type RefundDraft } from "./refundable";

type Intent = Paying["PaymentIntent"];

export function RefundFields({ intent }: { intent: Intent }) {
  const of = useWatch<RefundDraft, "of">({ name: "of" });
  return (
    <>
      {intent.lines && <Choice source="of" label="refunds.of" of="refundOf" must />}
      {of === "LINES" ? <Chosen intent={intent} /> : <Amount source="amount" must />}
    </>
  );
}

function Chosen({ intent }: { intent: Intent }) {
  const { t, money } = useLanguage();
  const [quantities, delivery] = useWatch<RefundDraft, ["quantities", "delivery"]>({ name: ["quantities", "delivery"] });
  const fee = { amount: deliveryLeft(intent), currency: intent.amount.currency };
  const total = {
    amount: chosenTotal(intent, { ...(quantities ? { quantities } : {}), delivery }),
    currency: intent.amount.currency,
  };
  const left = (intent.lines ?? []).filter((line) => piecesLeft(line) > 0);
  return (
    <>
      {left.map((line) => (
        <Whole
          key={line.line_id}
          source={`quantities.${line.line_id}`}
          named={line.name}
          hinted={t("refunds.pieces", {
            left: piecesLeft(line),
            total: money({ amount: amountLeft(line), currency: line.total.currency }),
          })}
          min={0}
          max={piecesLeft(line)}
        />
      ))}
      {fee.amount > 0 && <BooleanInput source="delivery" label={t("refunds.delivery", { fee: money(fee) })} helperText={false} />}
      <p role="status">{t("refunds.total", { total: money(total) })}</p>
    </>
  );
}
