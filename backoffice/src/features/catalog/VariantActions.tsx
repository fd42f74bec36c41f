import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Amount } from "../../ui/Inputs";
import { regularPrice } from "./sale";
import { FRESH_VARIANT, VariantFields } from "./VariantFields";

interface VariantProps {
  product: Pick<Cataloging["Product"], "product_id" | "version" | "languages">;
  variant: Cataloging["Variant"];
}

export function AddVariant({ product: { product_id, version, languages = ["FR"] } }: Pick<VariantProps, "product">) {
  const { cataloging } = useApi();
  return (
    <ActionDialog<Cataloging["VariantDraft"]>
      label="products.add_variant"
      done="products.variant_added"
      initial={FRESH_VARIANT}
      send={(variant, key) => {
        const params = { path: { product_id }, header: { "Idempotency-Key": key } };
        return ok("cataloging", cataloging.POST("/products/{product_id}/variants", { params, body: { variant, version } }));
      }}
    >
      <VariantFields fresh={languages[0] ?? "FR"} />
    </ActionDialog>
  );
}

export function SetPrice({ product: { version }, variant }: VariantProps) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const { sku, sale } = variant;
  // While a sale is on, this is the price to which it goes back.
  const price = regularPrice(variant);
  return (
    <ActionDialog<Pick<Cataloging["VariantPriceReplacement"], "price">>
      label="products.set_price"
      title={t("products.set_price_of", { sku })}
      intro={t(sale?.applies ? "sale.price_intro" : "products.price_intro")}
      done="products.price_set"
      {...(price ? { initial: { price } } : {})}
      send={(change) => {
        const body = { ...change, version };
        return ok("cataloging", cataloging.PUT("/variants/{sku}/price", { params: { path: { sku } }, body }));
      }}
    >
      <Amount source="price" must />
    </ActionDialog>
  );
}

export function ChangeVariant({ product: { product_id, version }, variant }: VariantProps) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const { sku, tax_class, weight, max_per_order } = variant;
  return (
    <ActionDialog<Omit<Cataloging["VariantChange"], "version">>
      label="action.change"
      title={t("products.change_variant", { sku })}
      done="products.variant_changed"
      initial={{ tax_class, weight, max_per_order }}
      send={(change) => {
        const params = { path: { product_id, sku } };
        return ok(
          "cataloging",
          cataloging.PATCH("/products/{product_id}/variants/{sku}", { params, body: { ...change, version } }),
        );
      }}
    >
      <VariantFields />
    </ActionDialog>
  );
}

export function RemoveVariant({ product: { product_id }, variant: { sku } }: VariantProps) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog
      label="action.remove"
      title={t("products.remove_variant", { sku })}
      done="products.variant_removed"
      tone="danger"
      send={async () => {
        await ok(
          "cataloging",
          cataloging.DELETE("/products/{product_id}/variants/{sku}", { params: { path: { product_id, sku } } }),
        );
      }}
    />
  );
}
