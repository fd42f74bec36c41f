import type { Shipping } from "@comptoir/shared/types";
import { useParams } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { MethodTable } from "../features/methods/MethodTable";
import { Found } from "../features/terms/Found";
import { useMethods, useZones } from "../features/terms/reads";
import { DeleteZone } from "../features/zones/DeleteZone";
import { Places } from "../features/zones/Places";
import { ZoneForm } from "../features/zones/ZoneForm";
import { Card } from "../ui/Card";
import { CreateLink } from "../ui/CreateLink";
import { Loaded } from "../ui/Loaded";
import { NextStep } from "../ui/NextStep";
import { PageHead } from "../ui/PageHead";

type Zone = Shipping["ShippingZone"];

export default function ZonePage() {
  const { t } = useLanguage();
  const { id } = useParams();
  const back = { to: "/shipping-zones", label: t("menu.shipping-zones") };
  return (
    <Found query={useZones()} is={({ zone_code }) => zone_code === id} back={back}>
      {(zone) => <Whole zone={zone} back={back} />}
    </Found>
  );
}

function Whole({ zone, back }: { zone: Zone; back: { to: string; label: string } }) {
  const { t } = useLanguage();
  const may = useMay()("shipping:write");
  const query = useMethods();
  const methods = query.data?.items.filter(({ shipping_method_code }) => zone.method_codes.includes(shipping_method_code)) ?? [];
  return (
    <>
      <PageHead
        title={zone.name}
        back={back}
        under={<span className="code">{zone.zone_code}</span>}
        actions={may && <DeleteZone zone={zone} />}
      />
      <div className="stack">
        {may && zone.method_codes.length === 0 && (
          <NextStep way={t("menu.shipping-methods")} to="/shipping-methods">
            {t("zones.next")}
          </NextStep>
        )}
        <div className="columns wide-left">
          <Card title={t("zones.about")}>
            <ZoneForm zone={zone} />
          </Card>
          <Card title={t("field.places")}>
            <Places places={zone.places} />
          </Card>
        </div>
        <Card
          title={t("zones.methods")}
          actions={may && <CreateLink to={`/shipping-methods/create?zone=${zone.zone_code}`} label="methods.create" />}
        >
          <Loaded query={query}>{() => <MethodTable methods={methods} without="zone" />}</Loaded>
        </Card>
      </div>
    </>
  );
}
