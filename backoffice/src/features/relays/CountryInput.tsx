import { FORMS } from "@comptoir/shared/postalCodes";
import { SelectInput } from "react-admin";
import { useLanguage } from "../../base/language";

/** One of the countries that the suite knows. */
export function CountryInput({ source }: { source: string }) {
  const { t, country } = useLanguage();
  const choices = Object.keys(FORMS).map((code) => ({ id: code, name: country(code) }));
  return <SelectInput source={source} label={t("field.country")} choices={choices} translateChoice={false} helperText={false} />;
}
