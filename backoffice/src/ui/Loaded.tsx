/** The result of one query, for every part of a page that reads: Loading, LoadFailure, or its data. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadFailure } from "./LoadFailure";
import { Loading } from "./Loading";

export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <LoadFailure error={query.error} retry={query.refetch} />;
  return <Loading />;
}
