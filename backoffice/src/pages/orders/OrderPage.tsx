/** One order, as shop staff need it: what is to be done, what was bought, the parcel, who, the money; then all that happened. */
import type { Ordering } from "@shared/types";
import { useMay } from "../../app/useMay";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { PageHead } from "../../ui/PageHead";
import { State } from "../../ui/State";
import { useOne } from "../../ui/useOne";
import { CancelOrder, RetryProcess } from "./actions";
import { NextStep } from "./NextStep";
import { OrderFacts } from "./OrderFacts";
import { OrderInvoices } from "./OrderInvoices";
import { OrderLines } from "./OrderLines";
import { OrderPayment } from "./OrderPayment";
import { OrderProcessCard } from "./OrderProcessCard";
import { OrderShipments } from "./OrderShipments";
import { OrderTimeline } from "./OrderTimeline";
import { RefundOrder } from "./RefundOrder";

type Order = Ordering["Order"];

export default function OrderPage() {
  return <Asked query={useOne("orders", 4)}>{(order) => <Whole order={order} />}</Asked>;
}

function Whole({ order }: { order: Order }) {
  const { t } = useLanguage();
  const may = useMay();
  return (
    <>
      <PageHead
        title={t("orders.title", { number: order.order_number })}
        back={{ to: "/orders", label: t("menu.orders") }}
        under={<Standing order={order} />}
        actions={<Actions order={order} />}
      />
      <div className="stack">
        <NextStep order={order} />
        <div className="columns wide-left">
          <div className="stack">
            <OrderLines order={order} />
            {may("shipping:read") && <OrderShipments order={order} />}
          </div>
          <div className="stack">
            <OrderFacts order={order} />
            {may("payments:read") && <OrderPayment order={order} />}
            {may("billing:read") && <OrderInvoices order={order} />}
          </div>
        </div>
        <OrderTimeline order={order} />
        <OrderProcessCard order={order} />
      </div>
    </>
  );
}

function Standing({ order }: { order: Order }) {
  const { t, dateTime } = useLanguage();
  return (
    <>
      <State word={`orderStatus.${order.status}`} />
      <State word={`paymentStatus.${order.payment_status}`} />
      <State word={`fulfilmentStatus.${order.fulfilment_status}`} />
      <State word={`invoiceStatus.${order.invoice_status}`} />
      <span>{dateTime(order.created_at)}</span>
      {order.ended_reason && <span>{t(`ended.${order.ended_reason}`)}</span>}
    </>
  );
}

function Actions({ order }: { order: Order }) {
  const may = useMay();
  const allowed = order.allowed_actions;
  return (
    <>
      {may("orders:write") && allowed.includes("RETRY_PROCESS") && <RetryProcess order={order} />}
      {may("payments:refund") && may("payments:read") && <RefundOrder order={order} />}
      {may("orders:write") && allowed.includes("CANCEL") && <CancelOrder order={order} />}
    </>
  );
}
