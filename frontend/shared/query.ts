import { QueryClient } from "@tanstack/react-query";
import { awayService } from "./problems";

/** Reads are tried again only when a service was away; a refusal stays a refusal. */
export function createQueryClient(): QueryClient {
  const retry = (failures: number, error: unknown) => failures < 2 && awayService(error) !== undefined;
  return new QueryClient({
    defaultOptions: {
      queries: { retry, retryDelay: (attempt) => 400 * 2 ** attempt, staleTime: 15_000, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
