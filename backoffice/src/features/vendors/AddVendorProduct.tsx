/** A vendor's new product with its first stock, in one step: CATALOGING gets the product, STOCKING its pieces. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Administering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Amount, Choice, Text, Whole } from "../../ui/Inputs";
import { RepeatedFields } from "../../ui/RepeatedFields";
import { CategoryInput } from "../categories/CategoryInput";

type Addition = Administering["VendorProductAddition"];
type Variant = Addition["product"]["variants"][number];

const FRESH_VARIANT: Partial<Variant> = { tax_class: "STANDARD" };

export function AddVendorProduct({ vendor: { vendor_id, name } }: { vendor: Administering["Vendor"] }) {
  const { administering } = useApi();
  const { t } = useLanguage();
  const initial = { product: { status: "ACTIVE", variants: [FRESH_VARIANT] } } as Partial<Addition>;
  return (
    <ActionDialog<Addition>
      label="vendors.add_product"
      title={t("vendors.add_product_to", { name })}
      intro={t("vendors.add_product_intro")}
      done="vendors.product_added"
      tone="main"
      initial={initial}
      send={(body, key) => {
        const params = { path: { vendor_id }, header: { "Idempotency-Key": key } };
        return ok("administering", administering.POST("/vendors/{vendor_id}/products", { params, body }));
      }}
    >
      <Text source="product.name" must written="FR" />
      <CategoryInput source="product.category_id" must />
      <Text source="product.description" lines={3} written="FR" />
      <Choice source="product.status" of="productStatus" without={["ARCHIVED"]} must />
      <RepeatedFields
        source="product.variants"
        label={t("field.variants")}
        add={t("products.add_variant")}
        fresh={FRESH_VARIANT}
        rowName={(number) => t("products.variant_number", { number })}
      >
        <Text source="sku" hint="hint.code" must />
        <Text source="name" label="field.variant_name" written="FR" />
        <Amount source="price" must />
        <Choice source="tax_class" of="taxClass" must />
        <Whole source="weight" min={0} must />
        <Whole source="initial_stock" min={0} must />
      </RepeatedFields>
    </ActionDialog>
  );
}
