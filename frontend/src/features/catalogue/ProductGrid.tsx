import { ProductCard } from "./ProductCard";
import type { ProductSummary } from "./queries";

/** What a phone shows without scrolling is wanted at once; a wide screen asks for its others as soon as they have a place. */
const FIRST_PICTURES = 2;

interface Props {
  products: ProductSummary[];
  eager?: boolean;
}

export function ProductGrid({ products, eager = false }: Props) {
  return (
    <ul className="product-grid">
      {products.map((product, place) => (
        <ProductCard key={product.product_id} product={product} eager={eager && place < FIRST_PICTURES} />
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
