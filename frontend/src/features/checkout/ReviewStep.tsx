import { AddressLines } from "@comptoir/shared/ui/AddressLines";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useSignedIn } from "../../base/session";
import { Button } from "../../ui/Button";
import { PageTitle } from "../../ui/PageTitle";
import { useSlow } from "../../ui/slow";
import { DeliveryLines } from "../cart/DeliveryLines";
import { RelayPointLines } from "../cart/RelayPointLines";
import { chosenPoint } from "../cart/relayPoint";
import { orderDraft } from "./draft";
import { OrderRefused } from "./OrderRefused";
import { usePlaceOrder } from "./placeOrder";
import type { StepProps } from "./stepProps";
import type { StepName } from "./steps";

/** Everything once more, and the total that the order will be held to. */
export function ReviewStep({ cart, draft, billing }: StepProps) {
  const { t, money, locale } = useLanguage();
  const signedIn = useSignedIn();
  const place = usePlaceOrder();
  const slow = useSlow(place.isPending);
  const order = orderDraft({ cart, draft, billing, signedIn, locale });
  return (
    <div className="step">
      <PageTitle>{t("review.title")}</PageTitle>
      <div className="card review">
        <Choices cart={cart} draft={draft} billing={billing} />
      </div>
      <OrderRefused error={place.error} cart={cart} />
      <div className="card place-order">
        <p className="total-line">
          <span>{t("totals.total")}</span>
          <strong>{money(cart.totals.total)}</strong>
        </p>
        <Button look="wide" busy={place.isPending || place.isSuccess} onClick={() => order && place.mutate(order)}>
          {t("review.order", { total: money(cart.totals.total) })}
        </Button>
        <p className="hint" role="status">
          {slow && t("review.slow")}
        </p>
        <p className="hint">
          {t("review.terms")} <Link to="/terms">{t("terms.title")}</Link>
        </p>
      </div>
    </div>
  );
}

function Choices({ cart, draft, billing }: Pick<StepProps, "cart" | "draft" | "billing">) {
  const { t } = useLanguage();
  const signedIn = useSignedIn();
  const shipping = cart.delivery?.shipping;
  const point = chosenPoint(cart.delivery);
  return (
    <dl className="facts wide">
      {!signedIn && <Choice step="contact" label={t("form.email")} value={draft.email} />}
      <Choice
        step="address"
        label={t(point ? "address.yours" : "address.delivery")}
        value={cart.delivery && <AddressLines address={cart.delivery.address} />}
      />
      <Choice
        step="address"
        label={t("address.billing")}
        value={billing ? <AddressLines address={billing} /> : t("address.same")}
      />
      <Choice step="delivery" label={t("step.delivery")} value={shipping && <DeliveryLines delivery={shipping} />} />
      {point && <Choice step="delivery" label={t("relay.choose")} value={<RelayPointLines point={point} />} />}
      <Choice step="payment" label={t("step.payment")} value={draft.payment && t(`paymentMethod.${draft.payment}`)} />
    </dl>
  );
}

function Choice({ step, label, value }: { step: StepName; label: string; value: React.ReactNode }) {
  const { t } = useLanguage();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <div>{value}</div>
        <Link to={`/checkout/${step}`}>
          {t("action.change")} <span className="sr-only">{label}</span>
        </Link>
      </dd>
    </div>
  );
}
