import { AddressLines } from "@comptoir/shared/ui/AddressLines";
import type { ReactNode } from "react";
import { useLanguage } from "../../base/language";
import { DeliveryLines } from "../cart/DeliveryLines";
import { RelayPointLines } from "../cart/RelayPointLines";
import { Totals } from "../cart/Totals";
import { CancelOrder } from "./CancelOrder";
import { Invoices } from "./Invoices";
import { LineList } from "./LineList";
import { Parcels } from "./Parcels";
import { Progress } from "./Progress";
import type { Order } from "./queries";
import { Timeline } from "./Timeline";
import "../../styles/orders.css";

/**
 * One order, for every user who may see it. Each part is independent: an unavailable service affects only its own part.
 * `children` come first at the side.
 */
export function OrderView({ order, children }: { order: Order; children?: ReactNode }) {
  const { t } = useLanguage();
  return (
    <div className="order">
      <Progress order={order} />
      <div className="with-aside">
        <div className="order-main">
          <Parcels order={order} />
          <section className="card" aria-labelledby="order-lines">
            <h2 id="order-lines">{t("order.lines")}</h2>
            <LineList lines={order.lines} linked />
            <Totals totals={order.totals} discounts={order.discounts} />
            <Refunded order={order} />
          </section>
          <Timeline order={order} />
        </div>
        <aside className="order-side" aria-label={t("order.about")}>
          {children}
          <Invoices order={order} />
          <About order={order} />
          <CancelOrder order={order} />
        </aside>
      </div>
    </div>
  );
}

function Refunded({ order }: { order: Order }) {
  const { t, money } = useLanguage();
  if (!order.refunded || order.refunded.amount === 0) return null;
  return <p className="notice good">{t("order.refunded", { amount: money(order.refunded) })}</p>;
}

function About({ order }: { order: Order }) {
  const { t, dateTime } = useLanguage();
  const point = order.shipping.relay_point;
  return (
    <section className="card" aria-labelledby="order-about">
      <h2 id="order-about">{t("order.about")}</h2>
      <dl className="facts stacked">
        <Fact label={t("order.number")} value={order.order_number} />
        <Fact label={t("order.date")} value={dateTime(order.created_at)} />
        <Fact
          label={t("step.payment")}
          value={`${t(`paymentMethod.${order.payment_method}`)} · ${t(`paymentStatus.${order.payment_status}`)}`}
        />
        <Fact label={t("step.delivery")} value={<DeliveryLines delivery={order.shipping} />} />
        {point && <Fact label={t("relay.choose")} value={<RelayPointLines point={point} />} />}
        <Fact label={t(point ? "address.yours" : "address.delivery")} value={<AddressLines address={order.delivery_address} />} />
        <Fact label={t("address.billing")} value={<AddressLines address={order.billing_address} />} />
        {order.email && <Fact label={t("form.email")} value={order.email} />}
      </dl>
    </section>
  );
}

function Fact({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
