import { QueryClient } from "@tanstack/react-query";
import { isBlip } from "./problems";

/** Reads are tried again only when a service was away for a blink; a refusal stays a refusal, and lateness is told at once. */
export function createQueryClient(): QueryClient {
  const retry = (failures: number, error: unknown) => failures < 2 && isBlip(error);
  return new QueryClient({
    defaultOptions: {
      queries: { retry, retryDelay: (attempt) => 400 * 2 ** attempt, staleTime: 15_000, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
