import { type SubmitEvent, useEffect } from "react";
import { Link, useNavigate } from "react-router";
import { useKept } from "../../base/kept";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { ErrorNotice, Notice } from "../../ui/Notice";
import { OptionCard } from "../../ui/OptionCard";
import { PageTitle } from "../../ui/PageTitle";
import type { Cart } from "../cart/access";
import { useDeliveryText } from "../cart/deliveryText";
import { useSetDelivery, useShippingOptions } from "./delivery";
import type { ShippingOption, StepProps } from "./stepProps";
import { stepAfter } from "./steps";

export function DeliveryStep({ cart, setOption }: StepProps) {
  const { t } = useLanguage();
  const options = useShippingOptions(cart);
  return (
    <div className="step">
      <PageTitle>{t("delivery.title")}</PageTitle>
      {options.isPending && <Loading />}
      {options.isError && <LoadFailure error={options.error} retry={options.refetch} />}
      {options.data?.length === 0 && <NotServed />}
      {options.data && options.data.length > 0 && <Options cart={cart} options={options.data} onLook={setOption} />}
    </div>
  );
}

function NotServed() {
  const { t } = useLanguage();
  return (
    <Notice kind="warn" role="alert">
      {t("delivery.none")} <Link to="/checkout/address">{t("delivery.otherAddress")}</Link>
    </Notice>
  );
}

interface OptionsProps {
  cart: Cart;
  options: ShippingOption[];
  onLook: (option: ShippingOption) => void;
}

function Options({ cart, options, onLook }: OptionsProps) {
  const { t, problem } = useLanguage();
  const go = useNavigate();
  const set = useSetDelivery();
  const kept = useKept("checkout.delivery", cart.delivery?.shipping?.shipping_method_code);
  // The offers may have changed since then, so an earlier choice may no longer be among them.
  const chosen = options.find((option) => option.shipping_method_code === kept.value) ?? options[0];
  const code = chosen?.shipping_method_code;
  useEffect(() => {
    if (chosen) onLook(chosen);
  }, [chosen, onLook]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const address = cart.delivery?.address;
    if (set.isPending || !code || !address) return;
    const onSuccess = () => {
      kept.forget();
      void go(`/checkout/${stepAfter("delivery")}`);
    };
    set.mutate({ address, shipping_method_code: code }, { onSuccess });
  };
  return (
    <form className="card" onSubmit={submit}>
      <fieldset className="options">
        <legend>{t("delivery.choose")}</legend>
        {options.map((option) => (
          <DeliveryOption key={option.shipping_method_code} option={option} chosen={code} onChoose={kept.change} />
        ))}
      </fieldset>
      <ErrorNotice text={set.isError ? problem(set.error) : undefined} />
      <Button type="submit" busy={set.isPending}>
        {t("delivery.go")}
      </Button>
    </form>
  );
}

interface OptionProps {
  option: ShippingOption;
  chosen: string | undefined;
  onChoose: (code: string) => void;
}

function DeliveryOption({ option, chosen, onChoose }: OptionProps) {
  const text = useDeliveryText();
  const { shipping_method_code: code } = option;
  return (
    <OptionCard
      name="delivery"
      checked={code === chosen}
      onChoose={() => onChoose(code)}
      title={text.name(option)}
      text={text.days(option)}
      aside={text.fee(option)}
    />
  );
}
