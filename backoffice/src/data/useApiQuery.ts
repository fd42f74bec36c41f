/** Reads data that are not a resource of react-admin, for a part of a page: timelines, readiness, schemas. */
import type { Api } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useQuery } from "@tanstack/react-query";

interface Options {
  /** Seconds between two reads of data that change by themselves. */
  every?: number;
  enabled?: boolean;
}

export function useApiQuery<T>(key: readonly unknown[], ask: (api: Api) => Promise<T>, { every, enabled = true }: Options = {}) {
  const api = useApi();
  return useQuery({
    queryKey: ["ask", ...key],
    queryFn: () => ask(api),
    enabled,
    refetchInterval: every ? every * 1000 : false,
    staleTime: every ? 0 : 5_000,
  });
}
