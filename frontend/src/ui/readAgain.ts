import { type Query, useQueryClient } from "@tanstack/react-query";

/** Reads again whatever failed on this page: it often failed for the same reason. */
export function useReadAgain(): () => Promise<void> {
  const queries = useQueryClient();
  const failed = { type: "active", predicate: ({ state }: Query) => state.status === "error" } as const;
  return () => queries.refetchQueries(failed, { cancelRefetch: false });
}
