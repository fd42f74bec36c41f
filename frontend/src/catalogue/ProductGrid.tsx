import { ProductCard } from "./ProductCard";
import type { ProductSummary } from "./queries";

/** The pictures of the first row are wanted at once. */
const FIRST_ROW = 4;

interface Props {
  products: ProductSummary[];
  eager?: boolean;
}

export function ProductGrid({ products, eager = false }: Props) {
  return (
    <ul className="product-grid">
      {products.map((product, place) => (
        <ProductCard key={product.product_id} product={product} eager={eager && place < FIRST_ROW} />
      ))}
    </ul>
  );
}

/** Holds the place of products that are on their way. */
export function GhostGrid({ count }: { count: number }) {
  const places = Array.from({ length: count }, (_, place) => place);
  return (
    <ul className="product-grid" aria-hidden="true">
      {places.map((place) => (
        <li key={place} className="product-card ghost">
          <div className="picture none" />
          <div className="product-card-text" />
        </li>
      ))}
    </ul>
  );
}
