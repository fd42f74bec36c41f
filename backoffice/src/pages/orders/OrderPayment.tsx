import type { Ordering } from "@shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { Card } from "../../ui/Card";
import { Facts } from "../../ui/Facts";
import { State } from "../../ui/State";
import { useIntent } from "./RefundOrder";

export function OrderPayment({ order }: { order: Ordering["Order"] }) {
  const { t, money } = useLanguage();
  return (
    <Card title={t("orders.payment")}>
      <Asked query={useIntent(order.order_id)}>
        {(intent) =>
          intent ? (
            <Facts
              facts={[
                ["field.status", <State key="s" word={`intentStatus.${intent.status}`} />],
                ["field.payment_method", t(`paymentMethod.${intent.method}`)],
                ["field.captured", money(intent.captured)],
                ["field.refunded", money(intent.refunded)],
                ["field.details", <Link key="l" to={`/payment-intents/${intent.payment_intent_id}/show`}>{t("orders.see_payment")}</Link>],
              ]}
            />
          ) : (
            <p className="empty">{t("orders.no_payment")}</p>
          )
        }
      </Asked>
    </Card>
  );
}
