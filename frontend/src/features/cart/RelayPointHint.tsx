import { useLanguage } from "../../base/language";
import type { Cart } from "./access";
import { chosenPoint } from "./relayPoint";

/** The relay point that the parcel goes to, in a line; none once it closed. */
export function RelayPointHint({ cart }: { cart: Pick<Cart, "delivery" | "requirements"> }) {
  const { t } = useLanguage();
  const point = cart.requirements.includes("RELAY_POINT") ? undefined : chosenPoint(cart.delivery);
  if (!point) return null;
  return <p className="hint">{t("relay.at", { name: point.name, town: `${point.postal_code} ${point.city}` })}</p>;
}
