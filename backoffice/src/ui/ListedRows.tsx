import { type RaRecord, useListContext } from "ra-core";
import { Pager } from "./Pager";
import { type Column, Rows } from "./Rows";
import { Trouble } from "./Trouble";
import { Waiting } from "./Waiting";

interface ListedRowsProps<T> {
  columns: readonly Column<T & RaRecord>[];
  caption: string;
  empty: string;
}

/** The rows of the ListBase around it. */
export function ListedRows<T>({ columns, caption, empty }: ListedRowsProps<T>) {
  const { data, error, refetch, isPending, page } = useListContext<T & RaRecord>();
  if (error) return <Trouble error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  if (data.length === 0 && page === 1) return <p className="empty">{empty}</p>;
  return (
    <>
      <Rows caption={caption} columns={columns} records={data} id={(record) => String(record.id)} />
      <Pager />
    </>
  );
}
