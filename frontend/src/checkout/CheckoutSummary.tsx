import { Link } from "react-router";
import { useLanguage } from "../app/language";
import type { Cart } from "../cart/access";
import { CartWarnings } from "../cart/CartWarnings";
import { Totals } from "../cart/Totals";
import { LineList } from "../orders/LineList";

export function CheckoutSummary({ cart }: { cart: Cart }) {
  const { t } = useLanguage();
  return (
    <aside className="card summary" aria-label={t("checkout.summary")}>
      <div className="section-head">
        <h2>{t("checkout.summary")}</h2>
        <Link to="/cart">{t("action.change")}</Link>
      </div>
      <LineList lines={cart.items} />
      <Totals totals={cart.totals} discounts={cart.discounts} />
      <CartWarnings cart={cart} />
    </aside>
  );
}
