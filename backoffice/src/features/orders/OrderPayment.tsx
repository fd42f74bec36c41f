import type { Ordering } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { Facts } from "../../ui/Facts";
import { Loaded } from "../../ui/Loaded";
import { StatusBadge } from "../../ui/StatusBadge";
import { useIntent } from "./RefundOrder";

export function OrderPayment({ order }: { order: Ordering["Order"] }) {
  const { t, money } = useLanguage();
  return (
    <Card title={t("orders.payment")}>
      <Loaded query={useIntent(order.order_id)}>
        {(intent) =>
          intent ? (
            <Facts
              facts={[
                ["field.status", <StatusBadge key="s" word={`intentStatus.${intent.status}`} />],
                ["field.payment_method", t(`paymentMethod.${intent.method}`)],
                ["field.captured", money(intent.captured)],
                ["field.refunded", money(intent.refunded)],
                [
                  "field.details",
                  <Link key="l" to={`/payment-intents/${intent.payment_intent_id}/show`}>
                    {t("orders.see_payment")}
                  </Link>,
                ],
              ]}
            />
          ) : (
            <p className="empty">{t("orders.no_payment")}</p>
          )
        }
      </Loaded>
    </Card>
  );
}
