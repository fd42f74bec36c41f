/** A read that is no react-admin resource: timelines, readiness, schemas. */
import type { Api } from "@shared/api";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../app/ApiContext";

interface Options {
  /** Seconds between two reads of something that moves by itself. */
  every?: number;
  enabled?: boolean;
}

export function useAsk<T>(key: readonly unknown[], ask: (api: Api) => Promise<T>, { every, enabled = true }: Options = {}) {
  const api = useApi();
  return useQuery({
    queryKey: ["ask", ...key],
    queryFn: () => ask(api),
    enabled,
    refetchInterval: every ? every * 1000 : false,
    staleTime: every ? 0 : 5_000,
  });
}
