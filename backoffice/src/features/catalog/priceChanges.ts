import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useInfiniteQuery } from "@tanstack/react-query";
import { given } from "../../data/source";

/** What a variant has cost, the newest first, page by page; the first page has the lowest price of the last 30 days. */
export function usePriceChanges(sku: string) {
  const { cataloging } = useApi();
  return useInfiniteQuery({
    queryKey: ["ask", "price-changes", sku],
    queryFn: ({ pageParam }) => {
      const params = { path: { sku }, query: given({ cursor: pageParam, limit: 20 }) };
      return ok("cataloging", cataloging.GET("/variants/{sku}/price-changes", { params }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor,
  });
}
