/** The filters of a list, and how they stand in the address: a list can be shared and gone back to. */
import type { Cataloging } from "@comptoir/shared/types";

export type Sort = Cataloging["ProductSort"];

export interface Filters {
  q?: string;
  category_id?: string;
  vendor_id?: string;
  price_min?: number;
  price_max?: number;
  in_stock?: boolean;
  attribute?: string[];
  sort?: Sort;
}

export const SORTS: readonly Sort[] = ["RELEVANCE", "NEWEST", "PRICE_ASC", "PRICE_DESC", "NAME"];
const MOST_ATTRIBUTES = 10;

export function readFilters(search: URLSearchParams, fixed: Filters = {}): Filters {
  const sort = SORTS.find((each) => each === search.get("sort"));
  const price_min = amount(search.get("min"));
  const price_max = amount(search.get("max"));
  const q = (search.get("q") ?? "")
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, 100);
  const vendor_id = search.get("vendor");
  const category_id = search.get("category");
  const attribute = search.getAll("attribute").filter((each) => /^[^:]+:.+$/.test(each));
  return {
    ...(q && { q }),
    ...(category_id && { category_id }),
    ...(vendor_id && { vendor_id }),
    ...(price_min !== undefined && { price_min }),
    ...(price_max !== undefined && { price_max }),
    ...(search.get("stock") === "1" && { in_stock: true }),
    ...(attribute.length > 0 && { attribute: attribute.slice(0, MOST_ATTRIBUTES) }),
    ...(sort && { sort }),
    ...fixed,
  };
}

function amount(text: string | null): number | undefined {
  return text && /^[0-9]{1,7}$/.test(text) ? Number(text) : undefined;
}

/** The address with one filter changed; undefined takes it away. */
export function withFilter(search: URLSearchParams, name: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === undefined) next.delete(name);
  else next.set(name, value);
  return next;
}

/** Adds the attribute, or takes it away when it is there. */
export function withAttribute(search: URLSearchParams, attribute: string): URLSearchParams {
  const next = new URLSearchParams(search);
  const others = search.getAll("attribute").filter((each) => each !== attribute);
  const had = others.length < search.getAll("attribute").length;
  next.delete("attribute");
  for (const each of had ? others : [...others, attribute]) next.append("attribute", each);
  return next;
}

/** Without what is said in words of one language: in another one it would find nothing. */
export function withoutAttributes(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete("attribute");
  return next;
}

/** How many filters the shopper has set, besides words and sorting. */
export function countFilters(search: URLSearchParams): number {
  const single = ["vendor", "stock", "category"].filter((name) => search.has(name)).length;
  const price = search.has("min") || search.has("max") ? 1 : 0;
  return single + price + search.getAll("attribute").length;
}
