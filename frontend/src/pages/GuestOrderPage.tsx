import { useParams } from "react-router";
import { useLanguage } from "../base/language";
import { OrderAway } from "../features/orders/OrderAway";
import { OrderTitle } from "../features/orders/OrderTitle";
import { OrderView } from "../features/orders/OrderView";
import { useOrder } from "../features/orders/queries";
import { Breadcrumb } from "../ui/Breadcrumb";
import { Loading } from "../ui/Loading";

export function GuestOrderPage() {
  const { t } = useLanguage();
  const { order: orderId = "" } = useParams();
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
