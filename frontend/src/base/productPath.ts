/** Where a line's product is shown, with the variant that the line is about. */
export const productPath = ({ product_id, sku }: { product_id: string; sku: string }) =>
  `/products/${product_id}?sku=${encodeURIComponent(sku)}`;
