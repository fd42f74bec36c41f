/** A choice of vendor by name. Hidden from staff who may not see vendors. */
import { ok } from "@comptoir/shared/api";
import { required } from "ra-core";
import { SelectInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { useApiQuery } from "../../data/useApiQuery";

export function VendorInput({ source, must = false }: { source: string; must?: boolean; alwaysOn?: boolean }) {
  const { t } = useLanguage();
  const may = useMay()("vendors:read");
  const { data } = useApiQuery(
    ["vendor-names"],
    ({ administering }) => ok("administering", administering.GET("/vendors", { params: { query: { limit: 100 } } })),
    { enabled: may },
  );
  if (!may) return null;
  const choices = (data?.items ?? []).map(({ vendor_id, name }) => ({ id: vendor_id, name }));
  return (
    <SelectInput
      source={source}
      label={t("field.vendor")}
      choices={choices}
      translateChoice={false}
      helperText={false}
      {...(must ? { validate: required() } : {})}
    />
  );
}
