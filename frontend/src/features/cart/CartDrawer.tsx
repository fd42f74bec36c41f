import { useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { useLanguage } from "../../base/language";
import { useTitleAfterRemoval } from "../../ui/focus";
import { Icon } from "../../ui/Icon";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import type { Cart } from "./access";
import { useDrawer } from "./CartDrawerProvider";
import { CartLines } from "./CartLines";
import { CartWarnings } from "./CartWarnings";
import { EmptyCart } from "./EmptyCart";
import { useCart } from "./queries";
import "../../styles/cart.css";

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
  const { close } = useDrawer();
  const cart = useCart();
  useTitleAfterRemoval(cart.data?.items.length ?? 0);
  if (cart.isError && !cart.data) return <LoadFailure error={cart.error} retry={cart.refetch} />;
  if (cart.isLoading) return <Loading />;
  return cart.data && cart.data.items.length > 0 ? (
    <Filled cart={cart.data} />
  ) : (
    <EmptyCart heading={(words) => <h3>{words}</h3>} onLeave={close} />
  );
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
