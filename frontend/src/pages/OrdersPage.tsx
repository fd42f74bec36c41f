import type { Ordering } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useNameOf } from "../base/language";
import { useAccountLanguage } from "../features/account/language";
import { statusWord } from "../features/orders/parcels";
import { useMyOrders } from "../features/orders/queries";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { PageTitle } from "../ui/PageTitle";
import { Picture } from "../ui/Picture";

export function OrdersPage() {
  const { t } = useAccountLanguage();
  const list = useMyOrders();
  const orders = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageTitle>{t("account.orders")}</PageTitle>
      {list.isPending && <Loading />}
      {list.isError && <LoadFailure error={list.error} retry={list.refetch} />}
      {orders?.length === 0 && <NoOrders />}
      <ul className="order-list">
        {orders?.map((order) => (
          <OrderRow key={order.order_id} order={order} />
        ))}
      </ul>
      {list.hasNextPage && (
        <p className="more">
          <Button look="quiet" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {t("listing.more")}
          </Button>
        </p>
      )}
    </>
  );
}

function NoOrders() {
  const { t } = useAccountLanguage();
  return (
    <Empty picture="letter" heading={<h2>{t("orders.none")}</h2>} text={t("orders.noneText")}>
      <Link className="button" to="/search">
        {t("home.browse")}
      </Link>
    </Empty>
  );
}

function OrderRow({ order }: { order: Ordering["OrderSummary"] }) {
  const { t, money, date } = useAccountLanguage();
  const first = useNameOf()({ name: order.first_line_name, name_en: order.first_line_name_en });
  const others = order.line_count - 1;
  return (
    <li className="card order-row">
      <Picture path={order.first_line_image} alt="" />
      <div>
        <Link to={`/account/orders/${order.order_id}`}>
          <span className="sr-only">{t("order.titleOf", { number: order.order_number })}: </span>
          <span lang={first.lang}>{first.name}</span>
          {others > 0 && ` ${t("orders.others", { count: others })}`}
        </Link>
        <p className="hint">
          {order.order_number} · {date(order.created_at)}
        </p>
      </div>
      <div className="order-row-end">
        <strong className="price">{money(order.total)}</strong>
        <span className={`status ${order.status.toLowerCase()}`}>{t(statusWord(order))}</span>
      </div>
    </li>
  );
}
