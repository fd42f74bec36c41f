/**
 * Reads for react-admin, by the typed clients. Changes are not CRUD here: each is an operation of a contract, called by
 * the page that offers it (see ui/ActionDialog.tsx).
 */
import type { Api } from "@comptoir/shared/api";
import { ProblemError } from "@comptoir/shared/problems";
import type { DataProvider, RaRecord } from "ra-core";
import { Cursors } from "./cursors";
import type { Filter, Source } from "./source";
import { SOURCES } from "./sources";

const PER_PAGE = 25;

function sourceOf(resource: string): Source<object> {
  const source = (SOURCES as Record<string, unknown>)[resource];
  if (!source) throw new Error(`No source for ${resource}`);
  return source as Source<object>;
}

const refused = () => Promise.reject(new Error("Changes are operations of the contracts, not CRUD"));

export function createDataProvider(api: Api): DataProvider {
  const cursors = new Cursors();

  const withId = (source: Source<object>) => (record: object) => ({ ...record, id: source.id(record) });

  const list = async (resource: string, filter: Filter, page: number, limit: number) => {
    const source = sourceOf(resource);
    const key = JSON.stringify([resource, filter, limit]);
    const answer = await cursors.page(key, page, (cursor) => source.list(api, { filter, cursor, limit }));
    return {
      data: answer.items.map(withId(source)) as never[],
      pageInfo: { hasNextPage: answer.next_cursor !== undefined, hasPreviousPage: page > 1 },
    };
  };

  const one = async (resource: string, id: string) => {
    const source = sourceOf(resource);
    if (!("one" in source)) throw new Error(`${resource} has no single records`);
    return { ...(await source.one(api, id)), id } as RaRecord;
  };

  return {
    getList: (resource, { filter = {}, pagination }) =>
      list(resource, filter, pagination?.page ?? 1, pagination?.perPage ?? PER_PAGE),
    getOne: async (resource, { id }) => ({ data: (await one(resource, String(id))) as never }),
    getMany: async (resource, { ids }) => {
      // A record that is gone must not hide the others.
      const settled = await Promise.allSettled(ids.map((id) => one(resource, String(id))));
      const broken = settled.find((each) => each.status === "rejected" && !(each.reason instanceof ProblemError));
      if (broken?.status === "rejected") throw broken.reason;
      return { data: settled.flatMap((each) => (each.status === "fulfilled" ? [each.value as never] : [])) };
    },
    getManyReference: (resource, { target, id, filter, pagination: { page, perPage } }) =>
      list(resource, { ...filter, [target]: id }, page, perPage),
    create: refused,
    update: refused,
    updateMany: refused,
    delete: refused,
    deleteMany: refused,
  };
}
