import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { arrived, ask } from "../../base/early";
import { useLanguage } from "../../base/language";
import { languageOf, type TextLanguage } from "../../base/locale";
import { usePainted } from "../../base/painted";
import type { Filters } from "./filters";
import { type Catalogue, categories, PAGE, product, products } from "./reads";

export type { Category, Product, ProductSummary } from "./reads";
export type Variant = Cataloging["Variant"];

/** In the language of the page; another language is read anew, and the texts of the one before stay until then. */
function useCatalogue(): Catalogue {
  const { cataloging } = useApi();
  const { locale } = useLanguage();
  return { cataloging, language: languageOf(locale) };
}

export function useCategories() {
  const read = categories(useCatalogue());
  return useQuery({
    queryKey: read.key,
    queryFn: ({ signal }) => ask(read, signal),
    initialData: () => arrived(read),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}

/** Page after page of what passes the filters. */
export function useProducts(filters: Filters) {
  const catalogue = useCatalogue();
  return useInfiniteQuery({
    queryKey: ["catalogue", catalogue.language, "pages", filters],
    queryFn: ({ signal, pageParam }) => ask(products(catalogue, filters, PAGE, pageParam), signal),
    initialData: () => {
      const page = arrived(products(catalogue, filters));
      return page && { pages: [page], pageParams: [""] };
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  });
}

/** The first few that pass the filters. */
export function useSomeProducts(filters: Filters, limit: number, enabled = true) {
  const read = products(useCatalogue(), filters, limit);
  return useQuery({
    queryKey: read.key,
    queryFn: async ({ signal }) => (await ask(read, signal)).items,
    initialData: () => arrived(read)?.items,
    placeholderData: keepPreviousData,
    enabled: usePainted() && enabled,
  });
}

const facets = ({ cataloging, language }: Catalogue, filters: Filters) => ({
  queryKey: ["catalogue", language, "facets", filters],
  queryFn: ({ signal }: { signal: AbortSignal }) => {
    return ok("cataloging", cataloging.GET("/product-facets", { params: { query: { ...filters, language } }, signal }));
  },
});

export function useFacets({ sort: _, ...filters }: Filters) {
  return useQuery({
    ...facets(useCatalogue(), filters),
    placeholderData: keepPreviousData,
    enabled: usePainted(),
  });
}

/**
 * How many products these words find in a language that is not the page's. It is known at once where the page has just been in that
 * language: the read is the same one.
 */
export function useFoundIn(language: TextLanguage, q: string): number | undefined {
  const { cataloging } = useApi();
  return useQuery(facets({ cataloging, language }, { q })).data?.total;
}

export function useProduct(slug: string) {
  const read = product(useCatalogue(), slug);
  return useQuery({
    queryKey: read.key,
    queryFn: ({ signal }) => ask(read, signal),
    initialData: () => arrived(read),
    // The same product in the language before: each address has a page of its own.
    placeholderData: keepPreviousData,
  });
}

export function useSuggestions(q: string) {
  const { cataloging, language } = useCatalogue();
  return useQuery({
    queryKey: ["catalogue", language, "suggestions", q],
    queryFn: async ({ signal }) => {
      return (await ok("cataloging", cataloging.GET("/product-suggestions", { params: { query: { q, language } }, signal })))
        .items;
    },
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** Pieces left by SKU; the catalogue's own data are used when STOCKING is unavailable. */
export function useAvailability(skus: string[]) {
  const { stocking } = useApi();
  return useQuery({
    queryKey: ["catalogue", "availability", skus],
    queryFn: ({ signal }) =>
      bySku(skus, (sku) => ok("stocking", stocking.GET("/availability", { params: { query: { sku } }, signal }))),
    enabled: usePainted() && skus.length > 0,
    retry: false,
  });
}

/** What is on sale of these; what is not is left out. */
export function useOffers(skus: string[]) {
  const { cataloging } = useApi();
  return useQuery({
    queryKey: ["catalogue", "offers", skus],
    queryFn: ({ signal }) =>
      bySku(skus, (sku) => ok("cataloging", cataloging.GET("/variants", { params: { query: { sku } }, signal }))),
    enabled: skus.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** The contracts' limit for SKUs in one call. */
const MOST_SKUS = 100;

async function bySku<T extends { sku: string }>(skus: string[], read: (some: string[]) => Promise<{ items: T[] }>) {
  const parts = Array.from({ length: Math.ceil(skus.length / MOST_SKUS) }, (_, place) =>
    read(skus.slice(place * MOST_SKUS, (place + 1) * MOST_SKUS)),
  );
  return new Map((await Promise.all(parts)).flatMap(({ items }) => items.map((item) => [item.sku, item] as const)));
}
