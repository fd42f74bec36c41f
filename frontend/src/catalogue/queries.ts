import { ok } from "@shared/api";
import type { Cataloging } from "@shared/types";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useApi } from "../app/api";
import type { Filters } from "./filters";

export type Product = Cataloging["Product"];
export type ProductSummary = Cataloging["ProductSummary"];
export type Category = Cataloging["Category"];
export type Variant = Cataloging["Variant"];

const PAGE = 24;

export function useCategories() {
  const { cataloging } = useApi();
  return useQuery({
    queryKey: ["catalogue", "categories"],
    queryFn: async ({ signal }) => (await ok("cataloging", cataloging.GET("/categories", { signal }))).items,
    staleTime: 5 * 60_000,
  });
}

/** Page after page of what passes the filters. */
export function useProducts(filters: Filters) {
  const { cataloging } = useApi();
  return useInfiniteQuery({
    queryKey: ["catalogue", "products", filters],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filters, limit: PAGE, ...(pageParam && { cursor: pageParam }) };
      return ok("cataloging", cataloging.GET("/products", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  });
}

/** The first few that pass the filters. */
export function useSomeProducts(filters: Filters, limit: number, enabled = true) {
  const { cataloging } = useApi();
  return useQuery({
    queryKey: ["catalogue", "some", filters, limit],
    queryFn: async ({ signal }) => {
      return (await ok("cataloging", cataloging.GET("/products", { params: { query: { ...filters, limit } }, signal }))).items;
    },
    enabled,
  });
}

export function useFacets({ sort: _, ...filters }: Filters) {
  const { cataloging } = useApi();
  return useQuery({
    queryKey: ["catalogue", "facets", filters],
    queryFn: ({ signal }) => ok("cataloging", cataloging.GET("/product-facets", { params: { query: filters }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useProduct(slug: string) {
  const { cataloging } = useApi();
  return useQuery({
    queryKey: ["catalogue", "product", slug],
    queryFn: ({ signal }) =>
      ok("cataloging", cataloging.GET("/products/{product_id}", { params: { path: { product_id: slug } }, signal })),
  });
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

/** Pieces left by SKU; what the catalogue says stands in when STOCKING is away. */
export function useAvailability(skus: string[]) {
  const { stocking } = useApi();
  return useQuery({
    queryKey: ["catalogue", "availability", skus],
    queryFn: async ({ signal }) => {
      const { items } = await ok("stocking", stocking.GET("/availability", { params: { query: { sku: skus } }, signal }));
      return new Map(items.map((item) => [item.sku, item]));
    },
    enabled: skus.length > 0,
    retry: false,
  });
}
