/** Changes of many products at once: what a price becomes, and what became of each product. */
import type { Cataloging, Money } from "@comptoir/shared/types";

type Summary = Cataloging["ProductSummary"];

/** As many as one request may name. */
export const MOST_AT_ONCE = 500;

/** To the nearest cent; half a cent is rounded up, as CATALOGING does it. */
export const changedBy = ({ amount, currency }: Money, percent: number): Money => ({
  amount: Math.floor((amount * (100 + percent) + 50) / 100),
  currency,
});

export interface PriceChange {
  before: { from: Money; to: Money };
  after: { from: Money; to: Money };
  /** A sale is on: it stays, and what it goes back to changes. */
  isReduced: boolean;
}

/** What the prices of a product become, as far as a list knows them; undefined where there is none. */
export function priceChangeOf({ price_from, price_to, reduction }: Summary, percent: number): PriceChange | undefined {
  if (!price_from) return undefined;
  const from = reduction?.regular_price ?? price_from;
  const highest = price_to ?? price_from;
  const to = highest.amount < from.amount ? from : highest;
  return {
    before: { from, to },
    after: { from: changedBy(from, percent), to: changedBy(to, percent) },
    isReduced: reduction !== undefined,
  };
}

export interface Outcome {
  product: Summary;
  result: Cataloging["ProductChangeResult"];
}

const ORDER = ["REFUSED", "CHANGED", "UNCHANGED"];

/** Each product with what became of it; those that need a look first. */
export function outcomesOf(chosen: readonly Summary[], results: Cataloging["ProductChangeResultList"]): Outcome[] {
  const products = new Map(chosen.map((product) => [product.product_id, product]));
  return results.items
    .flatMap((result) => {
      const product = products.get(result.product_id);
      return product ? [{ product, result }] : [];
    })
    .sort((a, b) => ORDER.indexOf(a.result.outcome) - ORDER.indexOf(b.result.outcome));
}
