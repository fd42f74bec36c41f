import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionButton } from "../../ui/ActionButton";
import { ActionDialog } from "../../ui/ActionDialog";

/** Publish, take back, archive. */
export function ProductStatus({ product }: { product: Cataloging["Product"] }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const { product_id, version, status: now } = product;
  const set = (status: Cataloging["ProductStatus"]) => () => {
    const body = { status, version };
    return ok("cataloging", cataloging.PUT("/products/{product_id}/status", { params: { path: { product_id } }, body }));
  };
  if (now === "ARCHIVED") return null;
  return (
    <>
      {now === "DRAFT" && <ActionButton label="products.publish" done="products.published" tone="main" send={set("ACTIVE")} />}
      {now === "ACTIVE" && <ActionButton label="products.unpublish" done="products.unpublished" send={set("DRAFT")} />}
      <ActionDialog
        label="products.archive"
        intro={t("products.archive_intro")}
        done="products.archived"
        tone="danger"
        send={set("ARCHIVED")}
      />
    </>
  );
}
