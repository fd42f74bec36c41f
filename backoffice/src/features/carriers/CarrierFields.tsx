import { required } from "ra-core";
import { BooleanInput, CheckboxGroupInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { Text } from "../../ui/Inputs";
import { CodeText } from "../terms/CodeText";

const TRACKING = /^https:\/\/[!-~]+\{tracking_number\}[!-~]*$/;

export function CarrierFields({ fresh = false }: { fresh?: boolean }) {
  const { t } = useLanguage();
  const formats = [
    { id: "PDF", name: t("labelFormat.PDF") },
    { id: "ZPL", name: t("labelFormat.ZPL") },
  ];
  return (
    <>
      <Text source="name" label="field.carrier_name" hint="hint.carrier_name" must />
      {fresh && <CodeText source="carrier_code" />}
      <Text
        source="tracking_url_template"
        hint="hint.tracking_url_template"
        like={[TRACKING, t("carriers.tracking_like")]}
        must
      />
      <CheckboxGroupInput
        source="label_formats"
        label={t("field.label_formats")}
        choices={formats}
        translateChoice={false}
        helperText={false}
        validate={required()}
      />
      <BooleanInput source="closed_on_holidays" label={t("field.closed_on_holidays")} helperText={t("hint.closed_on_holidays")} />
    </>
  );
}
