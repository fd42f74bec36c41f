import { QueryClient } from "@tanstack/react-query";
import { isBlip } from "./problems";

/** A read is retried only after a short outage. Refusals and time-outs are shown at once, without a retry. */
export function createQueryClient(): QueryClient {
  const retry = (failures: number, error: unknown) => failures < 2 && isBlip(error);
  return new QueryClient({
    defaultOptions: {
      queries: { retry, retryDelay: (attempt) => 400 * 2 ** attempt, staleTime: 15_000, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
