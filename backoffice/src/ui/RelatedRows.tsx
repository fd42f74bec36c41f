/** A short list inside a page about something else: its movements, its orders. */
import { ListBase, type RaRecord } from "ra-core";
import { ListedRows } from "./ListedRows";
import type { Column } from "./Rows";

interface RelatedRowsProps<T> {
  resource: string;
  /** What ties them to this page. */
  filter: Record<string, string>;
  columns: readonly Column<T & RaRecord>[];
  caption: string;
  empty: string;
}

export function RelatedRows<T>({ resource, filter, ...rows }: RelatedRowsProps<T>) {
  return (
    <ListBase resource={resource} filter={filter} perPage={10} storeKey={false} disableAuthentication disableSyncWithLocation>
      <ListedRows {...rows} />
    </ListBase>
  );
}
