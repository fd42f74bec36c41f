/** How one list and its records are read; the contracts' cursors stay inside the data layer. */
import type { Api } from "@comptoir/shared/api";

/** What a filter form holds: only its own fields, all optional. */
// biome-ignore lint/suspicious/noExplicitAny: the values come from inputs by name; the typed client checks the query's names.
export type Filter = Record<string, any>;

export interface ListQuery {
  filter: Filter;
  /** Of the contract's pages; undefined for the first. */
  cursor: string | undefined;
  limit: number;
}

export interface ListPage<T> {
  items: readonly T[];
  next_cursor?: string | undefined;
}

/** `Row` is a record in a list, `One` the complete record. */
export interface Source<Row, One = Row> {
  id: (record: Row) => string;
  list: (api: Api, query: ListQuery) => Promise<ListPage<Row>>;
  one: (api: Api, id: string) => Promise<One>;
}

/** A resource that has only a list. */
export type ListSource<Row> = Omit<Source<Row>, "one">;

type Given<Q> = { [K in keyof Q]?: Exclude<Q[K], undefined | null> };

/** A query or body without what was left empty. */
export function given<Q extends object>(values: Q): Given<Q> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return Object.fromEntries(entries) as Given<Q>;
}

/** A calendar day of a filter as the instant it begins where the staff sits; `after` for the day that follows. */
export function dayStart(day: string | undefined, after = 0): string | undefined {
  if (!day) return undefined;
  const start = new Date(`${day}T00:00:00`);
  start.setDate(start.getDate() + after);
  return start.toISOString();
}
