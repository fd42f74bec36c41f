import { useWatch } from "react-hook-form";
import { useLanguage } from "../../base/language";
import type { ShopLanguage } from "../../base/shopLanguage";
import { Choice, Text } from "../../ui/Inputs";
import { CategoryInput } from "../categories/CategoryInput";
import { VendorInput } from "../vendors/VendorInput";
import { AttributeRows } from "./AttributeRows";

/** What a new product says about itself, in the language that it says it is in. */
export function ProductFields() {
  const { t } = useLanguage();
  const language = useWatch<{ language: ShopLanguage }, "language">({ name: "language" });
  return (
    <>
      <Choice source="language" of="language" hint="hint.product_language" must />
      <Text source="name" written={language} must />
      <Text source="slug" hint="hint.slug" />
      <CategoryInput source="category_id" />
      <VendorInput source="vendor_id" />
      <Text source="description" lines={5} written={language} />
      <AttributeRows source="attributes" caption={t("field.attributes")} language={language} />
    </>
  );
}
