/** Reads the record that the address names, for its page; again every few seconds where it moves by itself. */
import type { Api } from "@comptoir/shared/api";
import { useParams } from "react-router";
import { SOURCES } from "../data/sources";
import { useApiQuery } from "../data/useApiQuery";

type Sources = typeof SOURCES;
type Resource = { [R in keyof Sources]: Sources[R] extends { one: unknown } ? R : never }[keyof Sources];
type One<R extends Resource> = Awaited<ReturnType<Sources[R]["one"]>>;

/** Not react-admin's useGetOne: that begins with the row of the list, which is not the whole record. */
export function useRecordQuery<R extends Resource>(resource: R, every?: number) {
  const { id = "" } = useParams();
  const one = SOURCES[resource].one as (api: Api, id: string) => Promise<One<R>>;
  return useApiQuery(["one", resource, id], (api) => one(api, id), every ? { every } : {});
}
