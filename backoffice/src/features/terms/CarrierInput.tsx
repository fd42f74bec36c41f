import { required } from "ra-core";
import { SelectInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { useCarriers } from "./reads";

interface CarrierInputProps {
  source: string;
  must?: boolean;
  /** Says of a carrier that it is switched off. */
  marksOff?: boolean;
  /** Of a filter: shown at once. */
  alwaysOn?: boolean;
}

/** One of the carriers, by name. */
export function CarrierInput({ source, must = false, marksOff = false }: CarrierInputProps) {
  const { t } = useLanguage();
  const { data } = useCarriers();
  const choices = (data?.items ?? []).map(({ carrier_code, name, active }) => ({
    id: carrier_code,
    name: active || !marksOff ? name : t("methods.carrier_off", { name }),
  }));
  return (
    <SelectInput
      source={source}
      label={t("field.carrier")}
      choices={choices}
      translateChoice={false}
      helperText={false}
      {...(must ? { validate: required() } : {})}
    />
  );
}
