import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { arrived, ask } from "../../base/early";
import { usePainted } from "../../base/painted";
import type { Filters } from "./filters";
import { categories, PAGE, product, products } from "./reads";

export type { Category, Product, ProductSummary } from "./reads";
export type Variant = Cataloging["Variant"];

export function useCategories() {
  const read = categories(useApi());
  return useQuery({
    queryKey: read.key,
    queryFn: ({ signal }) => ask(read, signal),
    initialData: () => arrived(read),
    staleTime: 5 * 60_000,
  });
}

/** Page after page of what passes the filters. */
export function useProducts(filters: Filters) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ["catalogue", "pages", filters],
    queryFn: ({ signal, pageParam }) => ask(products(api, filters, PAGE, pageParam), signal),
    initialData: () => {
      const page = arrived(products(api, filters));
      return page && { pages: [page], pageParams: [""] };
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  });
}

/** The first few that pass the filters. */
export function useSomeProducts(filters: Filters, limit: number, enabled = true) {
  const read = products(useApi(), filters, limit);
  return useQuery({
    queryKey: read.key,
    queryFn: async ({ signal }) => (await ask(read, signal)).items,
    initialData: () => arrived(read)?.items,
    enabled: usePainted() && enabled,
  });
}

export function useFacets({ sort: _, ...filters }: Filters) {
  const { cataloging } = useApi();
  return useQuery({
    queryKey: ["catalogue", "facets", filters],
    queryFn: ({ signal }) => ok("cataloging", cataloging.GET("/product-facets", { params: { query: filters }, signal })),
    placeholderData: keepPreviousData,
    enabled: usePainted(),
  });
}

export function useProduct(slug: string) {
  const read = product(useApi(), slug);
  return useQuery({ queryKey: read.key, queryFn: ({ signal }) => ask(read, signal), initialData: () => arrived(read) });
}

export function useSuggestions(q: string) {
  const { cataloging } = useApi();
  return useQuery({
    queryKey: ["catalogue", "suggestions", q],
    queryFn: async ({ signal }) => {
      return (await ok("cataloging", cataloging.GET("/product-suggestions", { params: { query: { q } }, signal }))).items;
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
    queryFn: async ({ signal }) => {
      const { items } = await ok("stocking", stocking.GET("/availability", { params: { query: { sku: skus } }, signal }));
      return new Map(items.map((item) => [item.sku, item]));
    },
    enabled: usePainted() && skus.length > 0,
    retry: false,
  });
}
