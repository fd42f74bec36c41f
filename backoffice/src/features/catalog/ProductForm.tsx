import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { RecordForm } from "../../ui/RecordForm";
import { CategoryInput } from "../categories/CategoryInput";
import { VendorInput } from "../vendors/VendorInput";

type Product = Cataloging["Product"];
type Change = Pick<Cataloging["ProductChange"], "category_id" | "vendor_id">;

/** Where a product stands and who sells it; its texts and its variants have their own operations. */
export function ProductForm({ product }: { product: Product }) {
  const { cataloging } = useApi();
  const send = (change: Change, version: number) => {
    const params = { path: { product_id: product.product_id } };
    return ok("cataloging", cataloging.PATCH("/products/{product_id}", { params, body: { ...change, version } }));
  };
  return (
    <RecordForm<Product, Change> record={product} valuesOf={changeable} send={send} done="products.changed">
      <CategoryInput source="category_id" />
      <VendorInput source="vendor_id" />
    </RecordForm>
  );
}

const changeable = ({ category_id, vendor_id }: Product) => ({ category_id, vendor_id });
