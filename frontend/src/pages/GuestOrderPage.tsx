import { useLinkToken } from "@comptoir/shared/linkToken";
import { useParams } from "react-router";
import { useLanguage } from "../base/language";
import { guestOrder } from "../features/orders/guestOrders";
import { OrderAway } from "../features/orders/OrderAway";
import { OrderTitle } from "../features/orders/OrderTitle";
import { OrderView } from "../features/orders/OrderView";
import { useOrder, useOrderByLink } from "../features/orders/queries";
import { Breadcrumb } from "../ui/Breadcrumb";
import { Loading } from "../ui/Loading";

/** Opened by the link in a message, it first takes the token from there. */
export function GuestOrderPage() {
  const { order: orderId = "" } = useParams();
  const link = useOrderByLink(orderId, useLinkToken());
  if (link.isLoading) return <Loading page />;
  if (link.isError && !guestOrder(orderId)) return <OrderAway error={link.error} retry={link.refetch} />;
  return <Known orderId={orderId} />;
}

function Known({ orderId }: { orderId: string }) {
  const { t } = useLanguage();
  const order = useOrder(orderId);
  if (order.isPending) return <Loading page />;
  if (!order.data) return <OrderAway error={order.error} retry={order.refetch} />;
  return (
    <div className="page">
      <Breadcrumb steps={[{ name: t("footer.guestOrder"), to: "/guest-order" }, { name: order.data.order_number }]} />
      <OrderTitle number={order.data.order_number} />
      <OrderView order={order.data} />
    </div>
  );
}
