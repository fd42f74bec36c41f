import { QueryClient } from "@tanstack/react-query";
import { isBlip, isProblem } from "./problems";

/** How often a read is repeated while the index of products is being built: some minutes, a second or more apart. */
const PATIENCE = 200;
const INDEX = "index-not-ready";

/**
 * A read is retried only after a short outage, and as long as the index of products is being built. Refusals and time-outs
 * are shown at once, without a retry.
 */
export const isWorthRetry = (failures: number, error: unknown): boolean =>
  isProblem(error, INDEX) ? failures < PATIENCE : failures < 2 && isBlip(error);

/** Milliseconds. */
export const retryPause = (attempt: number, error: unknown): number =>
  isProblem(error, INDEX) ? Math.max(1_000, error.pause) : 400 * 2 ** attempt;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: isWorthRetry, retryDelay: retryPause, staleTime: 15_000, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
