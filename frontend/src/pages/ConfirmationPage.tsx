import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Link, useParams } from "react-router";
import { useLanguage } from "../base/language";
import type { Cart } from "../features/cart/access";
import { CART_KEY } from "../features/cart/queries";
import { endedOnTheWay } from "../features/orders/follow";
import { guestOrder } from "../features/orders/guestOrders";
import { OrderAway } from "../features/orders/OrderAway";
import { OrderView } from "../features/orders/OrderView";
import { partOf, statusWord } from "../features/orders/parcels";
import { type Order, useOrder } from "../features/orders/queries";
import { TokenCard } from "../features/orders/TokenCard";
import { useAnnounce } from "../ui/Announcer";
import { Loading } from "../ui/Loading";
import { PageTitle } from "../ui/PageTitle";
import "../styles/orders.css";

/** Follows the order until it is confirmed and its invoice is ready. */
export default function ConfirmationPage() {
  const { order: orderId = "" } = useParams();
  const order = useOrder(orderId);
  useSpokenProgress(order.data);
  if (order.isPending) return <Loading page />;
  if (!order.data) return <OrderAway error={order.error} retry={order.refetch} />;
  return <Followed order={order.data} />;
}

function Followed({ order }: { order: Order }) {
  const { t } = useLanguage();
  const kept = guestOrder(order.order_id);
  const number = order.order_number;
  useEmptiedCart(order.cart_id);
  const ended = endedOnTheWay(order);
  return (
    <div className="page">
      <div className="thanks">
        <PageTitle>{ended ? t("confirmation.ended") : t("confirmation.title")}</PageTitle>
        <p className="lead">{t(`confirmation.${partOf(order) ?? order.status}`, { number })}</p>
        {!ended && order.email && <p>{t("confirmation.mail", { email: order.email })}</p>}
      </div>
      <OrderView order={order}>{kept && <TokenCard order={kept} />}</OrderView>
      <p className="actions">
        <Link className="button quiet" to="/">
          {t("confirmation.home")}
        </Link>
      </p>
    </div>
  );
}

/** Screen readers hear each new status once. */
function useSpokenProgress(order: Order | undefined) {
  const { t, find } = useLanguage();
  const announce = useAnnounce();
  const said = useRef<string>("");
  const status = order?.status;
  const word = order && statusWord(order);
  useEffect(() => {
    if (!status || !word || said.current === word) return;
    said.current = word;
    announce(t("confirmation.now", { status: find(word) ?? status }));
  }, [status, word, announce, t, find]);
}

/** The cart went into the order; CARTING hears of it a moment later. */
function useEmptiedCart(cartId: string) {
  const queries = useQueryClient();
  useEffect(() => {
    queries.setQueriesData<Cart | null>({ queryKey: CART_KEY }, (cart) => (cart?.cart_id === cartId ? null : cart));
  }, [queries, cartId]);
}
