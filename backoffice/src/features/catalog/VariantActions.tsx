import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Amount } from "../../ui/Inputs";
import { FRESH_VARIANT, VariantFields } from "./VariantFields";

interface VariantProps {
  product: Pick<Cataloging["Product"], "product_id" | "version">;
  variant: Cataloging["Variant"];
}

export function AddVariant({ product: { product_id, version } }: Pick<VariantProps, "product">) {
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
      <VariantFields fresh />
    </ActionDialog>
  );
}

export function SetPrice({ product: { version }, variant: { sku, price } }: VariantProps) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Pick<Cataloging["VariantPriceReplacement"], "price">>
      label="products.set_price"
      title={t("products.set_price_of", { sku })}
      intro={t("products.price_intro")}
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
  const { sku, name, tax_class, weight, max_per_order } = variant;
  return (
    <ActionDialog<Omit<Cataloging["VariantChange"], "version">>
      label="action.change"
      title={t("products.change_variant", { sku })}
      done="products.variant_changed"
      initial={{ tax_class, weight, max_per_order, ...(name ? { name } : {}) }}
      send={(change) => {
        const params = { path: { product_id, sku } };
        return ok(
          "cataloging",
          cataloging.PATCH("/products/{product_id}/variants/{sku}", { params, body: { ...change, version } }),
        );
      }}
    >
      <VariantFields fresh={false} />
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
