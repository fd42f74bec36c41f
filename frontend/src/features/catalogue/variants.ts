import type { Cataloging, Money, StockStatus } from "@comptoir/shared/types";
import type { Variant } from "./queries";

/**
 * Of those that can be bought now, the cheapest reduced one, whose sale the lists announce, else the first; when none can be
 * bought, the same of all. A product has at least one.
 */
export function firstChoice(variants: readonly Variant[]): Variant {
  const buyable = variants.filter((variant) => variant.price && variant.availability !== "OUT_OF_STOCK");
  const from = buyable.length > 0 ? buyable : variants;
  const first = cheapestReduced(from) ?? from[0];
  if (!first) throw new Error("a product without a variant");
  return first;
}

function cheapestReduced(variants: readonly Variant[]): Variant | undefined {
  const amount = ({ price }: Variant) => price?.amount ?? 0; // what is reduced has a price
  return variants.filter(reductionOf).sort((a, b) => amount(a) - amount(b))[0];
}

/** The one that is asked for by its SKU, in an address for example; else the first choice. */
export function startChoice(variants: readonly Variant[], sku: string | null): Variant {
  return variants.find((variant) => variant.sku === sku) ?? firstChoice(variants);
}

interface Reduction {
  prior_price: Money;
  ends_at?: string | undefined;
}

/** The sale that is on, if it may be announced: only with the price that it is compared with by law. */
export function reductionOf({ price, sale }: Variant): Reduction | undefined {
  if (!price || !sale?.applies) return undefined;
  const { prior_price, ends_at } = sale;
  if (!prior_price || prior_price.amount <= price.amount) return undefined;
  return { prior_price, ends_at };
}

/** The index of this variant's picture; −1 when it has none. */
export const pictureOf = (images: readonly Pick<Cataloging["ProductImage"], "sku">[], sku: string) =>
  images.findIndex((image) => image.sku === sku);

export function statusOf(variant: Variant, live: ReadonlyMap<string, { status: StockStatus }> | undefined): StockStatus {
  return live?.get(variant.sku)?.status ?? variant.availability;
}
