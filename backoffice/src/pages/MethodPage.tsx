import { shownName } from "@comptoir/shared/shownName";
import type { Shipping } from "@comptoir/shared/types";
import { Link, useParams } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { FreeDelivery } from "../features/methods/FreeDelivery";
import { MethodForm } from "../features/methods/MethodForm";
import { RelayStep } from "../features/methods/RelayStep";
import { SwitchMethod } from "../features/methods/SwitchMethod";
import { stateOf } from "../features/methods/terms";
import { Found } from "../features/terms/Found";
import { useCarriers, useMethods } from "../features/terms/reads";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";

type Method = Shipping["ShippingMethod"];

export default function MethodPage() {
  const { t } = useLanguage();
  const { id } = useParams();
  const back = { to: "/shipping-methods", label: t("menu.shipping-methods") };
  return (
    <Found query={useMethods()} is={({ shipping_method_code }) => shipping_method_code === id} back={back}>
      {(method) => <Whole method={method} back={back} />}
    </Found>
  );
}

function Whole({ method, back }: { method: Method; back: { to: string; label: string } }) {
  const { locale } = useLanguage();
  const may = useMay()("shipping:write");
  const carriers = useCarriers().data?.items ?? [];
  const carrier = carriers.find(({ carrier_code }) => carrier_code === method.carrier_code);
  return (
    <>
      <PageHead
        title={shownName(locale, method)}
        back={back}
        under={
          <>
            <StatusBadge word={`methodState.${stateOf(method, carriers)}`} />
            <span className="code">{method.shipping_method_code}</span>
            {carrier && <Link to={`/carriers/${carrier.carrier_code}/show`}>{carrier.name}</Link>}
            <FreeDelivery method={method} />
          </>
        }
        actions={may && <SwitchMethod method={method} />}
      />
      <div className="stack">
        {method.delivers_to === "RELAY_POINT" && carrier && <RelayStep carrier={carrier} />}
        <MethodForm method={method} />
      </div>
    </>
  );
}
