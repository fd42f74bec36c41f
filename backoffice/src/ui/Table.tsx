/** A table of records that the page has already; on a small screen each row becomes a card. */
import type { ReactNode } from "react";
import { type Key, useLanguage } from "../base/language";

export interface Column<T> {
  label: Key;
  cell: (record: T) => ReactNode;
  numeric?: boolean;
  /** On one line. */
  tight?: boolean;
  /** Not on small screens. */
  extra?: boolean;
  /** Nothing but buttons: not on paper. */
  pressed?: boolean;
}

interface TableProps<T> {
  caption: string;
  columns: readonly Column<T>[];
  records: readonly T[];
  id: (record: T) => string;
}

export function Table<T>({ caption, columns, records, id }: TableProps<T>) {
  const { t } = useLanguage();
  const kind = ({ numeric, tight, extra, pressed }: Column<T>) =>
    [numeric && "num", tight && "tight", extra && "extra", pressed && "pressed"].filter(Boolean).join(" ");
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields; and no landmark: the card around it is one.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and a keyboard scrolls what has the focus.
    <div className="rows" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={kind(column)}>
                {t(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={id(record)}>
              {columns.map((column) => (
                <td key={column.label} className={kind(column)} data-label={t(column.label)}>
                  {column.cell(record)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
