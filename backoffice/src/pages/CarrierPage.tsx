import type { Shipping } from "@comptoir/shared/types";
import { useParams } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { CarrierForm } from "../features/carriers/CarrierForm";
import { SwitchCarrier } from "../features/carriers/SwitchCarrier";
import { MethodTable } from "../features/methods/MethodTable";
import { RelayStep } from "../features/methods/RelayStep";
import { Found } from "../features/terms/Found";
import { useCarriers, useMethods } from "../features/terms/reads";
import { Card } from "../ui/Card";
import { CreateLink } from "../ui/CreateLink";
import { Loaded } from "../ui/Loaded";
import { NextStep } from "../ui/NextStep";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";

type Carrier = Shipping["Carrier"];

export default function CarrierPage() {
  const { t } = useLanguage();
  const { id } = useParams();
  const back = { to: "/carriers", label: t("menu.carriers") };
  return (
    <Found query={useCarriers()} is={({ carrier_code }) => carrier_code === id} back={back}>
      {(carrier) => <Whole carrier={carrier} back={back} />}
    </Found>
  );
}

function Whole({ carrier, back }: { carrier: Carrier; back: { to: string; label: string } }) {
  const { t } = useLanguage();
  const may = useMay()("shipping:write");
  const query = useMethods();
  const { carrier_code, name, active } = carrier;
  const methods = query.data?.items.filter((method) => method.carrier_code === carrier_code);
  const create = `/shipping-methods/create?carrier=${carrier_code}`;
  return (
    <>
      <PageHead
        title={name}
        back={back}
        under={
          <>
            <StatusBadge word={`offered.${active ? "ON" : "OFF"}`} />
            <span className="code">{carrier_code}</span>
          </>
        }
        actions={may && methods && <SwitchCarrier carrier={carrier} methods={methods} />}
      />
      <div className="stack">
        {may && methods?.length === 0 && (
          <NextStep way={t("methods.create")} to={create}>
            {t("carriers.next")}
          </NextStep>
        )}
        {methods?.some(({ delivers_to }) => delivers_to === "RELAY_POINT") && <RelayStep carrier={carrier} />}
        <Card title={t("carriers.methods")} actions={may && <CreateLink to={create} label="methods.create" />}>
          <Loaded query={query}>{() => <MethodTable methods={methods ?? []} without="carrier" />}</Loaded>
        </Card>
        <div className="narrow">
          <Card title={t("carriers.about")}>
            <CarrierForm carrier={carrier} />
          </Card>
        </div>
      </div>
    </>
  );
}
