import type { StockStatus } from "@shared/types";
import type { Variant } from "./queries";

/** The first that can be bought now, else the first of all. A product has at least one. */
export function firstChoice(variants: readonly Variant[]): Variant {
  const first = variants.find((variant) => variant.price && variant.availability !== "OUT_OF_STOCK") ?? variants[0];
  if (!first) throw new Error("a product without a variant");
  return first;
}

export function statusOf(variant: Variant, live: ReadonlyMap<string, { status: StockStatus }> | undefined): StockStatus {
  return live?.get(variant.sku)?.status ?? variant.availability;
}
