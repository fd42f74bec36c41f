/** The table of the ListBase around it, loading and failing included. Pages use ResourceList or RelatedList. */
import { type RaRecord, useListContext } from "ra-core";
import { LoadFailure } from "./LoadFailure";
import { Loading } from "./Loading";
import { Pager } from "./Pager";
import { type Column, Table } from "./Table";

interface ListTableProps<T> {
  columns: readonly Column<T & RaRecord>[];
  caption: string;
  empty: string;
}

/** The rows of the ListBase around it. */
export function ListTable<T>({ columns, caption, empty }: ListTableProps<T>) {
  const { data, error, refetch, isPending, page } = useListContext<T & RaRecord>();
  if (error) return <LoadFailure error={error} retry={refetch} />;
  if (isPending) return <Loading />;
  if (data.length === 0 && page === 1) return <p className="empty">{empty}</p>;
  return (
    <>
      <Table caption={caption} columns={columns} records={data} id={(record) => String(record.id)} />
      <Pager />
    </>
  );
}
