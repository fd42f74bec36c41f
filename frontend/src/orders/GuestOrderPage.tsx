import { useParams } from "react-router";
import { useLanguage } from "../app/language";
import { Breadcrumb } from "../ui/Breadcrumb";
import { Loading } from "../ui/Loading";
import { OrderAway } from "./OrderAway";
import { OrderTitle } from "./OrderTitle";
import { OrderView } from "./OrderView";
import { useOrder } from "./queries";

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
