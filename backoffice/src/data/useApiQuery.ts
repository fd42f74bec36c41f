/** Reads data that are not a resource of react-admin, for a part of a page: timelines, readiness, schemas. */
import type { Api } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useQuery } from "@tanstack/react-query";

interface Options<T> {
  /** Seconds between two reads of data that change by themselves. */
  every?: number;
  /** No longer, once this holds of them. */
  until?: (data: T) => boolean;
  enabled?: boolean;
}

export function useApiQuery<T>(
  key: readonly unknown[],
  ask: (api: Api) => Promise<T>,
  { every, until, enabled = true }: Options<T> = {},
) {
  const api = useApi();
  return useQuery({
    queryKey: ["ask", ...key],
    queryFn: () => ask(api),
    enabled,
    refetchInterval: ({ state: { data } }) => (every && !(data !== undefined && until?.(data)) ? every * 1000 : false),
    staleTime: every ? 0 : 5_000,
  });
}
