import { isProblem } from "@comptoir/shared/problems";
import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useKept } from "../../base/kept";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { ErrorNotice, Notice } from "../../ui/Notice";
import { OptionCard } from "../../ui/OptionCard";
import type { Cart } from "../cart/access";
import { useDeliveryText } from "../cart/deliveryText";
import { type Options, optionOf, useSetDelivery } from "./delivery";
import { RelayPointChoice } from "./RelayPointChoice";
import { quoted, type RelayChoice, useRelayChoice } from "./relayPoints";
import type { ShippingOption } from "./stepProps";
import { stepAfter } from "./steps";

interface Props {
  cart: Cart;
  options: Options;
  onLook: (option: ShippingOption) => void;
}

/** How it is delivered, and to which relay point where the method delivers to one. */
export function DeliveryChoice({ cart, options, onLook }: Props) {
  const { t, problem, money } = useLanguage();
  const go = useNavigate();
  const set = useSetDelivery();
  const form = useId();
  const card = useRef<HTMLDivElement>(null);
  const kept = useKept("checkout.delivery", cart.delivery?.shipping?.shipping_method_code);
  const looked = optionOf(options, kept.value);
  const relay = useRelayChoice(cart, looked.carrier_code);
  const toPoint = looked.delivers_to === "RELAY_POINT";
  const point = toPoint ? relay.choice.point : undefined;
  const [missing, setMissing] = useState(false);
  const [toldFee, setToldFee] = useState<ShippingOption["fee"]>();
  const chosen = quoted(looked, cart, point);
  const fee = chosen.fee.amount;
  useEffect(() => {
    onLook(chosen);
  }, [chosen, onLook]);
  const look = (part: Partial<RelayChoice>) => {
    if (set.isError) set.reset();
    relay.change(part);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const address = cart.delivery?.address;
    if (set.isPending || !address) return;
    setMissing(toPoint && !point);
    if (toPoint && !point) return focusChoice(card.current);
    const { shipping_method_code } = chosen;
    const onSuccess = (next: Cart | null) => {
      const quote = next?.delivery?.shipping?.fee;
      // The point may lie in another zone than the address: nobody goes on with a fee that was not shown.
      if (point && quote && quote.amount !== fee) return setToldFee(quote);
      kept.forget();
      return void go(`/checkout/${stepAfter("delivery")}`);
    };
    const onError = (error: unknown) => {
      if (isProblem(error, "relay-point-unavailable")) relay.refused();
    };
    set.mutate({ address, shipping_method_code, ...(point && { relay_point_id: point.relay_point_id }) }, { onSuccess, onError });
  };
  return (
    <div className="card delivery" ref={card}>
      <form id={form} onSubmit={submit}>
        <fieldset className="options">
          <legend>{t("delivery.choose")}</legend>
          {options.map((option) => (
            <DeliveryOption
              key={option.shipping_method_code}
              option={option === looked ? chosen : option}
              checked={option === looked}
              onChoose={kept.change}
            />
          ))}
        </fieldset>
      </form>
      {toPoint && cart.delivery && (
        <RelayPointChoice
          key={looked.carrier_code}
          carrierCode={looked.carrier_code}
          address={cart.delivery.address}
          choice={relay.choice}
          onChange={look}
          form={form}
          missing={missing && !point}
          closed={cart.warnings.find(({ code }) => code === "RELAY_POINT_CLOSED")?.name}
        />
      )}
      <ErrorNotice text={set.isError ? problem(set.error) : undefined} />
      {toldFee?.amount === fee && (
        <Notice kind="warn" role="alert">
          {t("relay.otherFee", { fee: money(toldFee) })}
        </Notice>
      )}
      <Button type="submit" form={form} busy={set.isPending}>
        {t("delivery.go")}
      </Button>
    </div>
  );
}

/** The first point, or the field to look for one where there is none. */
function focusChoice(card: HTMLElement | null): void {
  const places = ["input[name=relay-point]", ".relay-search input"];
  places
    .map((place) => card?.querySelector<HTMLElement>(place))
    .find(Boolean)
    ?.focus();
}

interface OptionProps {
  option: ShippingOption;
  checked: boolean;
  onChoose: (code: string) => void;
}

function DeliveryOption({ option, checked, onChoose }: OptionProps) {
  const text = useDeliveryText();
  return (
    <OptionCard
      name="delivery"
      checked={checked}
      onChoose={() => onChoose(option.shipping_method_code)}
      title={text.name(option)}
      text={text.days(option)}
      aside={text.fee(option)}
    />
  );
}
