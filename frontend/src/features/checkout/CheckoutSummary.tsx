import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import type { Cart } from "../cart/access";
import { CartWarnings } from "../cart/CartWarnings";
import { RelayPointHint } from "../cart/RelayPointHint";
import { Totals } from "../cart/Totals";
import { warningsBeside } from "../cart/warnings";
import { LineList } from "../orders/LineList";
import { withDelivery } from "./foresee";
import type { ShippingOption } from "./stepProps";

interface Props {
  cart: Cart;
  /** A delivery that is being looked at. */
  option: ShippingOption | undefined;
}

export function CheckoutSummary({ cart, option }: Props) {
  const { t } = useLanguage();
  const totals = option ? withDelivery(cart.totals, cart.delivery?.shipping, option) : cart.totals;
  return (
    <aside className="card summary" aria-label={t("checkout.summary")}>
      <div className="section-head">
        <h2>{t("checkout.summary")}</h2>
        <Link to="/cart">{t("action.change")}</Link>
      </div>
      <LineList lines={cart.items} />
      <Totals totals={totals} discounts={cart.discounts} />
      {!option && <RelayPointHint cart={cart} />}
      <CartWarnings cart={{ ...cart, warnings: warningsBeside(cart.warnings, option) }} />
    </aside>
  );
}
