import { required } from "ra-core";
import { SelectInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { useCarriers } from "../terms/reads";

/** Which carrier, by name. */
export function CarrierInput({ source }: { source: string }) {
  const { t } = useLanguage();
  const { data } = useCarriers();
  const choices = (data?.items ?? []).map(({ carrier_code, name, active }) => ({
    id: carrier_code,
    name: active ? name : t("methods.carrier_off", { name }),
  }));
  return (
    <SelectInput
      source={source}
      label={t("field.carrier")}
      choices={choices}
      translateChoice={false}
      helperText={false}
      validate={required()}
    />
  );
}
