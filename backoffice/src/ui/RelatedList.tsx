/** A short list inside a page about something else: its movements, its orders. */
import { ListBase, type RaRecord } from "ra-core";
import { ListTable } from "./ListTable";
import type { Column } from "./Table";

interface RelatedListProps<T> {
  resource: string;
  /** What ties them to this page. */
  filter: Record<string, string>;
  columns: readonly Column<T & RaRecord>[];
  caption: string;
  empty: string;
  /** Seconds between two reads. */
  every?: number;
}

export function RelatedList<T>({ resource, filter, every, ...rows }: RelatedListProps<T>) {
  return (
    <ListBase
      resource={resource}
      filter={filter}
      perPage={10}
      storeKey={false}
      disableAuthentication
      disableSyncWithLocation
      queryOptions={{ refetchInterval: every ? every * 1000 : false }}
    >
      <ListTable {...rows} />
    </ListBase>
  );
}
