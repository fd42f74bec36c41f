import { useLanguage } from "../../base/language";
import { Text } from "../../ui/Inputs";
import { RepeatedFields } from "../../ui/RepeatedFields";
import { CategoryInput } from "../categories/CategoryInput";
import { VendorInput } from "../vendors/VendorInput";

/** What a product says about itself; its variants have their own operations. */
export function ProductFields() {
  const { t } = useLanguage();
  return (
    <>
      <Text source="name" must written />
      <Text source="slug" hint="hint.slug" />
      <CategoryInput source="category_id" />
      <VendorInput source="vendor_id" />
      <Text source="description" lines={5} written />
      <RepeatedFields source="attributes" label={t("field.attributes")} add={t("products.add_attribute")}>
        <Text source="name" label="field.attribute_name" must written />
        <Text source="value" label="field.attribute_value" must written />
      </RepeatedFields>
    </>
  );
}
