import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useNavigate, useSearchParams } from "react-router";
import { useLanguage } from "../base/language";
import { codeOf } from "../features/terms/codes";
import { usePlaceName } from "../features/terms/usePlaceName";
import { useTermsText } from "../features/terms/useTermsText";
import { type AreaRow, areasOf, rowsFor } from "../features/zones/areas";
import { ZoneFields } from "../features/zones/ZoneFields";
import { Card } from "../ui/Card";
import { CreateForm } from "../ui/CreateForm";
import { PageHead } from "../ui/PageHead";
import { useRefetchAll } from "../ui/useRefetchAll";

interface Draft {
  zone_code?: string;
  name: string;
  rows?: AreaRow[];
}

export default function ZoneCreate() {
  const { shipping } = useApi();
  const { t } = useLanguage();
  const placeName = usePlaceName();
  const navigate = useNavigate();
  const fresh = useRefetchAll();
  const [params] = useSearchParams();
  const [country, territory] = [params.get("country"), params.get("territory")];
  const start = country && territory ? { name: placeName(territory), rows: rowsFor(country, territory) } : { rows: [] };
  const create = async ({ zone_code, name, rows = [] }: Draft, key: string) => {
    const body = { zone_code: zone_code ?? codeOf(name) ?? "", name, areas: areasOf(rows) };
    const made = await ok("shipping", shipping.POST("/shipping-zones", { params: { header: { "Idempotency-Key": key } }, body }));
    await fresh();
    await navigate(`/shipping-zones/${made.zone_code}/show`);
  };
  return (
    <>
      <PageHead
        title={t("zones.create")}
        under={t("zones.create_intro")}
        back={{ to: "/shipping-zones", label: t("menu.shipping-zones") }}
      />
      <CreateForm<Draft> start={start} send={create} say={useTermsText()} done="zones.created" save="zones.save_new">
        <Card title={t("zones.about")}>
          <ZoneFields fresh />
        </Card>
      </CreateForm>
    </>
  );
}
