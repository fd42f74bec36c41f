import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Ordering } from "@comptoir/shared/types";
import { useQuery } from "@tanstack/react-query";
import type { SubmitEvent } from "react";
import { useNavigate } from "react-router";
import { useKept } from "../../base/kept";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { OptionCard } from "../../ui/OptionCard";
import { PageTitle } from "../../ui/PageTitle";
import type { StepProps } from "./stepProps";
import { stepAfter } from "./steps";

type Method = Ordering["PaymentMethodCode"];

export function PaymentStep(props: StepProps) {
  const { t } = useLanguage();
  const { paying } = useApi();
  const methods = useQuery({
    queryKey: ["payment-methods"],
    queryFn: async ({ signal }) => (await ok("paying", paying.GET("/payment-methods", { signal }))).items.map(({ code }) => code),
    staleTime: 10 * 60_000,
  });
  return (
    <div className="step">
      <PageTitle>{t("payment.title")}</PageTitle>
      {methods.isPending && <Loading />}
      {methods.isError && <LoadFailure error={methods.error} retry={methods.refetch} />}
      {methods.data && <Methods {...props} methods={methods.data} />}
    </div>
  );
}

function Methods({ draft, setDraft, methods }: StepProps & { methods: Method[] }) {
  const { t } = useLanguage();
  const go = useNavigate();
  const kept = useKept("checkout.payment", draft.payment);
  const chosen = methods.find((method) => method === kept.value) ?? methods[0];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!chosen) return;
    kept.forget();
    setDraft({ ...draft, payment: chosen });
    void go(`/checkout/${stepAfter("payment")}`);
  };
  return (
    <form className="card" onSubmit={submit}>
      <fieldset className="options">
        <legend>{t("payment.choose")}</legend>
        {methods.map((method) => (
          <OptionCard
            key={method}
            name="payment"
            checked={method === chosen}
            onChoose={() => kept.change(method)}
            title={t(`paymentMethod.${method}`)}
            text={t(`payment.${method}`)}
          />
        ))}
      </fieldset>
      <p className="hint">{t("payment.simulated")}</p>
      <Button type="submit">{t("payment.go")}</Button>
    </form>
  );
}
