import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { RecordForm } from "../../ui/RecordForm";
import { ProductFields } from "./ProductFields";

type Product = Cataloging["Product"];
type Change = Omit<Cataloging["ProductChange"], "version">;

export function ProductForm({ product }: { product: Product }) {
  const { cataloging } = useApi();
  const send = (change: Change, version: number) => {
    // An emptied list of attributes is a change too.
    const body = { ...change, attributes: change.attributes ?? [], version };
    const params = { path: { product_id: product.product_id } };
    return ok("cataloging", cataloging.PATCH("/products/{product_id}", { params, body }));
  };
  return (
    <RecordForm<Product, Change> record={product} valuesOf={changeable} send={send} done="products.changed">
      <ProductFields />
    </RecordForm>
  );
}

const changeable = ({ name, slug, category_id, vendor_id, description, attributes }: Product) => ({
  name,
  slug,
  category_id,
  vendor_id,
  description,
  attributes,
});
