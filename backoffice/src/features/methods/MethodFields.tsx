import { useWatch } from "react-hook-form";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { Amount, Choice, Text, Whole } from "../../ui/Inputs";
import { Rows } from "../../ui/Rows";
import { CarrierInput } from "../terms/CarrierInput";
import { CodeText } from "../terms/CodeText";
import { RateFields } from "./RateFields";
import type { MethodForm } from "./terms";

export function MethodFields({ fresh = false }: { fresh?: boolean }) {
  const { t } = useLanguage();
  return (
    <>
      <Card title={t("methods.about")}>
        <div className="fields">
          <CarrierInput source="carrier_code" must marksOff />
          <Choice source="delivers_to" of="deliveryPlace" hint="hint.delivers_to" must />
          <Text source="name" label="field.shown_name" hint="hint.method_name" must />
          <Text source="name_en" hint="hint.name_en" />
          {fresh && <CodeText source="shipping_method_code" />}
        </div>
      </Card>
      <Card title={t("methods.rates")}>
        <p className="note">{t("methods.rates_intro")}</p>
        <RateFields source="rates" />
      </Card>
      <Card title={t("methods.own_terms")}>
        <p className="note">{t("methods.own_terms_intro")}</p>
        <OwnTermsFields />
      </Card>
    </>
  );
}

/** What this method has otherwise than the shop's settings. */
function OwnTermsFields() {
  const { t } = useLanguage();
  const rule = useWatch<MethodForm, "free_rule">({ name: "free_rule" });
  return (
    <>
      <div className="fields">
        <Whole source="own_terms.handling_days" hint="hint.handling_days" min={0} max={30} />
        <Whole source="own_terms.cut_off_hour" hint="hint.cut_off_hour" min={0} max={24} />
        <Choice source="free_rule" of="freeRule" must />
        {rule === "OWN" && <Amount source="own_terms.free_delivery.free_from" hint="hint.free_from" />}
      </div>
      {rule === "OWN" && (
        <Rows
          source="own_terms.free_delivery.tier_free_from"
          caption={t("methods.tiers")}
          add={t("methods.add_tier")}
          columns={[
            { name: "tier", label: "field.tier", cell: (field) => <Choice {...field} of="tier" must /> },
            { name: "free_from", label: "field.free_from_total", cell: (field) => <Amount {...field} must /> },
          ]}
        />
      )}
    </>
  );
}
