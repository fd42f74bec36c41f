import { useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { useSessionEnded } from "../app/api";
import { useLanguage } from "../app/language";
import { Empty } from "../ui/Empty";
import { Icon } from "../ui/Icon";
import { Loading } from "../ui/Loading";
import { Trouble } from "../ui/Trouble";
import type { Cart } from "./access";
import { CartLines } from "./CartLines";
import { CartWarnings } from "./CartWarnings";
import { useDrawer } from "./drawer-state";
import { useCart } from "./queries";
import "../styles/cart.css";

/** A modal dialog: the browser keeps the focus inside and gives it back. */
export default function CartDrawer() {
  const { t } = useLanguage();
  const { shown, close } = useDrawer();
  const dialog = useRef<HTMLDialogElement>(null);
  const { pathname } = useLocation();
  const opened = useRef(pathname);

  useEffect(() => {
    if (shown && !dialog.current?.open) dialog.current?.showModal();
    if (!shown) dialog.current?.close();
  }, [shown]);
  useEffect(() => {
    if (opened.current !== pathname) close();
    opened.current = pathname;
  }, [pathname, close]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on the backdrop.
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="drawer-title"
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className="drawer-inner">
        <div className="drawer-head">
          <h2 id="drawer-title" tabIndex={-1}>
            {t("cart.title")}
          </h2>
          <button type="button" className="icon-button" aria-label={t("action.close")} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <DrawerBody />
      </div>
    </dialog>
  );
}

function DrawerBody() {
  const cart = useCart();
  if (cart.isError && !cart.data) return <Trouble error={cart.error} retry={cart.refetch} />;
  if (cart.isLoading) return <Loading />;
  return cart.data && cart.data.items.length > 0 ? <Filled cart={cart.data} /> : <EmptyCart />;
}

function Filled({ cart }: { cart: Cart }) {
  const { t, money } = useLanguage();
  return (
    <>
      <div className="drawer-lines">
        <CartWarnings cart={cart} />
        <CartLines cart={cart} />
      </div>
      <div className="drawer-foot">
        <p className="total-line">
          <span>{t("totals.items")}</span>
          <strong>{money(cart.totals.items)}</strong>
        </p>
        <Link className="button wide" to="/checkout">
          {t("cart.checkout")}
        </Link>
        <Link className="button quiet wide" to="/cart">
          {t("cart.see")}
        </Link>
      </div>
    </>
  );
}

function EmptyCart() {
  const { t } = useLanguage();
  const { close } = useDrawer();
  const ended = useSessionEnded();
  if (ended) {
    return (
      <Empty picture="basket" heading={<h3>{t("session.ended")}</h3>} text={t("session.cartText")}>
        <Link className="button" to="/sign-in?next=/cart" onClick={close}>
          {t("signIn.title")}
        </Link>
      </Empty>
    );
  }
  return (
    <Empty picture="basket" heading={<h3>{t("cart.empty")}</h3>} text={t("cart.emptyText")}>
      <Link className="button" to="/search" onClick={close}>
        {t("home.browse")}
      </Link>
    </Empty>
  );
}
