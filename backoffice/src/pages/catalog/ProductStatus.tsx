import { ok } from "@shared/api";
import type { Cataloging } from "@shared/types";
import { useApi } from "../../app/ApiContext";
import { useLanguage } from "../../i18n/words";
import { Act } from "../../ui/Act";
import { Action } from "../../ui/Action";

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
      {now === "DRAFT" && <Act label="products.publish" done="products.published" tone="main" send={set("ACTIVE")} />}
      {now === "ACTIVE" && <Act label="products.unpublish" done="products.unpublished" send={set("DRAFT")} />}
      <Action label="products.archive" intro={t("products.archive_intro")} done="products.archived" tone="danger" send={set("ARCHIVED")} />
    </>
  );
}
