import { Link, useParams } from "react-router";
import { useLanguage } from "../base/language";
import { OrderAway } from "../features/orders/OrderAway";
import { OrderTitle } from "../features/orders/OrderTitle";
import { OrderView } from "../features/orders/OrderView";
import { useOrder } from "../features/orders/queries";
import { Loading } from "../ui/Loading";

export function MyOrderPage() {
  const { t } = useLanguage();
  const { order: orderId = "" } = useParams();
  const order = useOrder(orderId);
  if (order.isPending) return <Loading />;
  if (!order.data) return <OrderAway error={order.error} retry={order.refetch} />;
  return (
    <>
      <Link to="/account/orders">{t("order.back")}</Link>
      <OrderTitle number={order.data.order_number} />
      <OrderView order={order.data} />
    </>
  );
}
