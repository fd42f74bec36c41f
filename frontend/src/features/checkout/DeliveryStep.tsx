import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { DeliveryChoice } from "./DeliveryChoice";
import { isServed, useShippingOptions } from "./delivery";
import type { StepProps } from "./stepProps";

export function DeliveryStep({ cart, setOption }: StepProps) {
  const { t } = useLanguage();
  const options = useShippingOptions(cart);
  return (
    <div className="step">
      <PageTitle>{t("delivery.title")}</PageTitle>
      {options.isPending && <Loading />}
      {options.isError && <LoadFailure error={options.error} retry={options.refetch} />}
      {options.data && !isServed(options.data) && <NotServed />}
      {options.data && isServed(options.data) && <DeliveryChoice cart={cart} options={options.data} onLook={setOption} />}
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
