import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { useNavigate } from "react-router";
import { useLanguage } from "../base/language";
import { CarrierFields } from "../features/carriers/CarrierFields";
import { codeOf } from "../features/terms/codes";
import { Card } from "../ui/Card";
import { CreateForm } from "../ui/CreateForm";
import { PageHead } from "../ui/PageHead";
import { useRefetchAll } from "../ui/useRefetchAll";

type Draft = Shipping["CarrierDraft"];
const START = { label_formats: ["PDF", "ZPL"], closed_on_holidays: true, active: true };

export default function CarrierCreate() {
  const { shipping } = useApi();
  const { t } = useLanguage();
  const navigate = useNavigate();
  const fresh = useRefetchAll();
  const create = async (draft: Draft, key: string) => {
    const body = { ...draft, carrier_code: draft.carrier_code ?? codeOf(draft.name) };
    const { carrier_code } = await ok(
      "shipping",
      shipping.POST("/carriers", { params: { header: { "Idempotency-Key": key } }, body }),
    );
    await fresh();
    await navigate(`/carriers/${carrier_code}/show`);
  };
  return (
    <>
      <PageHead
        title={t("carriers.create")}
        under={t("carriers.create_intro")}
        back={{ to: "/carriers", label: t("menu.carriers") }}
      />
      <CreateForm<Draft> start={START} send={create} done="carriers.created" save="carriers.save_new">
        <Card title={t("carriers.about")}>
          <CarrierFields fresh />
        </Card>
      </CreateForm>
    </>
  );
}
