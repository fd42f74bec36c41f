/** One order, as shop staff need it: what is to be done, what was bought, the parcel, who, the money; then all that happened. */
import type { Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { RelatedMessages } from "../features/messages/RelatedMessages";
import { NextStep } from "../features/orders/NextStep";
import { CancelOrder, RetryProcess } from "../features/orders/OrderActions";
import { OrderFacts } from "../features/orders/OrderFacts";
import { OrderInvoices } from "../features/orders/OrderInvoices";
import { OrderLines } from "../features/orders/OrderLines";
import { OrderPayment } from "../features/orders/OrderPayment";
import { OrderProcessCard } from "../features/orders/OrderProcessCard";
import { OrderShipments } from "../features/orders/OrderShipments";
import { OrderTimeline } from "../features/orders/OrderTimeline";
import { RefundOrder } from "../features/orders/RefundOrder";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";
import { useRecordQuery } from "../ui/useRecordQuery";

type Order = Ordering["Order"];

export default function OrderPage() {
  return <Loaded query={useRecordQuery("orders", 4)}>{(order) => <Whole order={order} />}</Loaded>;
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
        {may("messages:read") && <RelatedMessages filter={{ order_id: order.order_id }} />}
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
      <StatusBadge word={`orderStatus.${order.status}`} />
      <StatusBadge word={`paymentStatus.${order.payment_status}`} />
      <StatusBadge word={`fulfilmentStatus.${order.fulfilment_status}`} />
      <StatusBadge word={`invoiceStatus.${order.invoice_status}`} />
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
