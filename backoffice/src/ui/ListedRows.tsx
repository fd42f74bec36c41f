import Button from "@mui/material/Button";
import { type RaRecord, useListContext } from "ra-core";
import { useLanguage } from "../i18n/words";
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
  const { t } = useLanguage();
  const { data, error, refetch, isPending, page, setPage, hasNextPage, hasPreviousPage } = useListContext<T & RaRecord>();
  if (error) return <Trouble error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  if (data.length === 0 && page === 1) return <p className="empty">{empty}</p>;
  return (
    <>
      <Rows caption={caption} columns={columns} records={data} id={(record) => String(record.id)} />
      {(hasNextPage || hasPreviousPage) && (
        <nav className="pager" aria-label={t("list.pages")}>
          <Button disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
            ← {t("list.previous")}
          </Button>
          <Button disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
            {t("list.next")} →
          </Button>
        </nav>
      )}
    </>
  );
}
