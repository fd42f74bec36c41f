import type { Carting } from "@shared/types";
import { type FormEvent, useState } from "react";
import { Link, useNavigate } from "react-router";
import { useLanguage } from "../app/language";
import type { Cart } from "../cart/access";
import { Button } from "../ui/Button";
import { Loading } from "../ui/Loading";
import { ErrorNotice, Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import { Trouble } from "../ui/Trouble";
import { useSetDelivery, useShippingOptions } from "./delivery";
import { OptionCard } from "./OptionCard";
import type { StepProps } from "./step-props";
import { stepAfter } from "./steps";

type Option = Carting["CartShippingOption"];

export function DeliveryStep({ cart }: StepProps) {
  const { t } = useLanguage();
  const options = useShippingOptions(cart);
  return (
    <div className="step">
      <PageTitle>{t("delivery.title")}</PageTitle>
      {options.isPending && <Loading />}
      {options.isError && <Trouble error={options.error} retry={options.refetch} />}
      {options.data?.length === 0 && <NotServed />}
      {options.data && options.data.length > 0 && <Options cart={cart} options={options.data} />}
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

function Options({ cart, options }: { cart: Cart; options: Option[] }) {
  const { t, problem } = useLanguage();
  const go = useNavigate();
  const set = useSetDelivery();
  const [code, setCode] = useState(cart.delivery?.shipping?.shipping_method_code ?? options[0]?.shipping_method_code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = cart.delivery?.address;
    if (set.isPending || !code || !address) return;
    set.mutate({ address, shipping_method_code: code }, { onSuccess: () => go(`/checkout/${stepAfter("delivery")}`) });
  };
  return (
    <form className="card" onSubmit={submit}>
      <fieldset className="options">
        <legend>{t("delivery.choose")}</legend>
        {options.map((option) => (
          <DeliveryOption key={option.shipping_method_code} option={option} chosen={code} onChoose={setCode} />
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
  option: Option;
  chosen: string | undefined;
  onChoose: (code: string) => void;
}

function DeliveryOption({ option, chosen, onChoose }: OptionProps) {
  const { t, find, money, day } = useLanguage();
  const { shipping_method_code: code, earliest_day, latest_day } = option;
  const days =
    earliest_day === latest_day
      ? t("delivery.on", { day: day(latest_day) })
      : t("delivery.between", { from: day(earliest_day, "short"), to: day(latest_day, "short") });
  return (
    <OptionCard
      name="delivery"
      checked={code === chosen}
      onChoose={() => onChoose(code)}
      title={find(`shippingMethod.${code}`) ?? option.name}
      text={days}
      aside={option.fee.amount === 0 ? t("totals.free") : money(option.fee)}
    />
  );
}
