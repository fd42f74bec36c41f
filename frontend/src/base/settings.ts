import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useQuery } from "@tanstack/react-query";
import { usePainted } from "./painted";

/** The shop's public settings. The shop works without them and leaves out what depends on them. */
export function useSettings() {
  const { administering } = useApi();
  return useQuery({
    queryKey: ["settings"],
    queryFn: ({ signal }) => ok("administering", administering.GET("/public-settings", { signal })),
    staleTime: 10 * 60_000,
    enabled: usePainted(),
  });
}
