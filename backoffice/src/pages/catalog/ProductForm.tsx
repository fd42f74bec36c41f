import { ok } from "@shared/api";
import type { Cataloging } from "@shared/types";
import Button from "@mui/material/Button";
import { Form } from "ra-core";
import { useApi } from "../../app/ApiContext";
import { useLanguage } from "../../i18n/words";
import { Refusal } from "../../ui/Refusal";
import { useSending } from "../../ui/useSending";
import { ProductFields } from "./ProductFields";

type Change = Omit<Cataloging["ProductChange"], "version">;

export function ProductForm({ product }: { product: Cataloging["Product"] }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const { product_id, version, name, slug, category_id, vendor_id, description, attributes } = product;
  const { submit, refusal } = useSending<Change>((change) => {
    // An emptied list of attributes is a change too.
    const body = { ...change, attributes: change.attributes ?? [], version };
    return ok("cataloging", cataloging.PATCH("/products/{product_id}", { params: { path: { product_id } }, body }));
  }, "products.changed");
  return (
    // A new version is a new form: what others changed must be seen before it is changed again.
    <Form key={version} defaultValues={{ name, slug, category_id, vendor_id, description, attributes }} onSubmit={submit}>
      <Refusal>{refusal}</Refusal>
      <ProductFields />
      <p className="form-end">
        <Button type="submit" variant="contained">
          {t("action.save")}
        </Button>
      </p>
    </Form>
  );
}
