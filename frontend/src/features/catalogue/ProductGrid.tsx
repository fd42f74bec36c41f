import { ProductCard } from "./ProductCard";
import type { ProductSummary } from "./queries";

/** Pictures that a phone shows without scrolling load at once; a wide screen loads the others after the layout. */
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

/** Placeholders for products that are still loading. */
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
