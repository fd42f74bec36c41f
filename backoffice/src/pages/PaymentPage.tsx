import type { Paying } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { RefundAction } from "../features/money/RefundAction";
import { Card } from "../ui/Card";
import { Facts } from "../ui/Facts";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { RelatedList } from "../ui/RelatedList";
import { StatusBadge } from "../ui/StatusBadge";
import { useRecordQuery } from "../ui/useRecordQuery";
import { useRefundColumns } from "./RefundList";

type Intent = Paying["PaymentIntent"];

export default function PaymentPage() {
  return <Loaded query={useRecordQuery("payment-intents", 6)}>{(intent) => <Whole intent={intent} />}</Loaded>;
}

function Whole({ intent }: { intent: Intent }) {
  const { t, money, dateTime } = useLanguage();
  const may = useMay();
  const { payment_intent_id, order_id, order_number, amount, captured, refunded, method, failure_reason, paid_at } = intent;
  const order = may("orders:read") ? <Link to={`/orders/${order_id}/show`}>{order_number}</Link> : order_number;
  return (
    <>
      <PageHead
        title={t("payments.title", { number: order_number })}
        back={{ to: "/payment-intents", label: t("menu.payment-intents") }}
        under={<StatusBadge word={`intentStatus.${intent.status}`} />}
        actions={may("payments:refund") && <RefundAction intent={intent} />}
      />
      <div className="columns wide-right">
        <Card title={t("payments.about")}>
          <Facts
            facts={[
              ["field.order", order],
              ["field.amount", money(amount)],
              ["field.captured", money(captured)],
              ["field.refunded", money(refunded)],
              ["field.payment_method", t(`paymentMethod.${method}`)],
              ["field.failure_reason", failure_reason && t(`failureReason.${failure_reason}`)],
              ["field.paid_at", paid_at && dateTime(paid_at)],
              [
                "field.reference",
                <span key="r" className="code">
                  {payment_intent_id}
                </span>,
              ],
            ]}
          />
        </Card>
        <Card title={t("menu.refunds")}>
          <RelatedList
            resource="refunds"
            filter={{ payment_intent_id }}
            columns={useRefundColumns().slice(1)}
            caption={t("menu.refunds")}
            empty={t("refunds.none")}
          />
        </Card>
      </div>
    </>
  );
}
