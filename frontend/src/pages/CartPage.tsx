import { lazy } from "react";
import { Link } from "react-router";
import { freeFrom } from "../base/freeDelivery";
import { useLanguage } from "../base/language";
import { useSessionEnded } from "../base/session";
import { useSettings } from "../base/settings";
import type { Cart } from "../features/cart/access";
import { CartLines } from "../features/cart/CartLines";
import { CartWarnings } from "../features/cart/CartWarnings";
import { EmptyCart } from "../features/cart/EmptyCart";
import { useCart } from "../features/cart/queries";
import { RelayPointHint } from "../features/cart/RelayPointHint";
import { Totals } from "../features/cart/Totals";
import { useTitleAfterRemoval } from "../ui/focus";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import "../styles/cart.css";

const SessionEnded = lazy(() => import("../features/account/SessionEnded"));

export default function CartPage() {
  const cart = useCart();
  const ended = useSessionEnded();
  useTitleAfterRemoval(cart.data?.items.length ?? 0);
  if (ended && !cart.data) return <SessionEnded />;
  if (cart.isLoading) return <Loading page />;
  if (cart.isError && !cart.data) return <Away error={cart.error} retry={cart.refetch} />;
  if (!cart.data || cart.data.items.length === 0) {
    return <EmptyCart heading={(words) => <PageTitle>{words}</PageTitle>} />;
  }
  return <Filled cart={cart.data} />;
}

function Away({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { t } = useLanguage();
  return (
    <div className="page">
      <PageTitle>{t("cart.title")}</PageTitle>
      <LoadFailure error={error} retry={retry} />
    </div>
  );
}

function Filled({ cart }: { cart: Cart }) {
  const { t } = useLanguage();
  return (
    <div className="page">
      <PageTitle>{t("cart.title")}</PageTitle>
      <div className="with-aside">
        <div>
          <CartWarnings cart={cart} />
          <CartLines cart={cart} />
        </div>
        <aside className="card summary" aria-label={t("cart.summary")}>
          <h2>{t("cart.summary")}</h2>
          <Totals totals={cart.totals} discounts={cart.discounts} />
          <RelayPointHint cart={cart} />
          <FreeDelivery cart={cart} />
          <GoOn cart={cart} />
        </aside>
      </div>
    </div>
  );
}

function GoOn({ cart }: { cart: Cart }) {
  const { t } = useLanguage();
  const blocked = cart.requirements.includes("AVAILABLE_ITEMS");
  return (
    <>
      {blocked && <Notice kind="warn">{t("cart.removeFirst")}</Notice>}
      {!blocked && (
        <Link className="button wide" to="/checkout">
          {t("cart.checkout")}
        </Link>
      )}
      <Link className="button quiet wide" to="/search">
        {t("cart.goOn")}
      </Link>
    </>
  );
}

/** How much is missing for free delivery by the shop's settings, of which the lower threshold counts; a method may have its own. */
function FreeDelivery({ cart }: { cart: Cart }) {
  const { t, money } = useLanguage();
  const { data } = useSettings();
  const from = data && freeFrom(data, cart.tier_applied);
  if (!from) return null;
  const goods = cart.totals.items.amount - cart.totals.discount.amount;
  const missing = from.amount - goods;
  if (missing <= 0 && cart.totals.shipping?.amount) return null;
  return (
    <p className="hint">
      {missing > 0 ? t("cart.freeIn", { amount: money({ amount: missing, currency: from.currency }) }) : t("cart.freeReached")}
    </p>
  );
}
