import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import type { Cart } from "../cart/access";
import { CartWarnings } from "../cart/CartWarnings";
import { chosenPoint } from "../cart/relayPoint";
import { Totals } from "../cart/Totals";
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
  const point = chosenPoint(cart.delivery);
  const totals = option ? withDelivery(cart.totals, cart.delivery?.shipping, option) : cart.totals;
  return (
    <aside className="card summary" aria-label={t("checkout.summary")}>
      <div className="section-head">
        <h2>{t("checkout.summary")}</h2>
        <Link to="/cart">{t("action.change")}</Link>
      </div>
      <LineList lines={cart.items} />
      <Totals totals={totals} discounts={cart.discounts} />
      {!option && point && (
        <p className="hint">{t("relay.at", { name: point.name, town: `${point.postal_code} ${point.city}` })}</p>
      )}
      <CartWarnings cart={cart} />
    </aside>
  );
}
