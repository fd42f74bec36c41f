/** Which variant a picture shows; nothing to ask for where there is only one. */
import type { Cataloging } from "@comptoir/shared/types";
import { SelectInput } from "react-admin";
import { useLanguage } from "../../base/language";

export function VariantInput({ source, variants }: { source: string; variants: Cataloging["Variant"][] }) {
  const { t } = useLanguage();
  if (variants.length < 2) return null;
  return (
    <SelectInput
      source={source}
      label={t("pictures.variant")}
      helperText={false}
      choices={variants.map(({ sku, name }) => ({ id: sku, name: name ? `${name} (${sku})` : sku }))}
      emptyText={t("pictures.whole_product")}
      translateChoice={false}
    />
  );
}
