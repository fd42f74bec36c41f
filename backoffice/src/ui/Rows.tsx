/** A table whose cells are inputs: rows are added below and removed at will. Cells get the source of their row. */
import Button from "@mui/material/Button";
import { useWrappedSource } from "ra-core";
import { type ReactNode, useRef } from "react";
import { useFieldArray } from "react-hook-form";
import { type Key, useLanguage } from "../base/language";

export interface InputColumn {
  label: Key;
  cell: (source: string) => ReactNode;
}

interface RowsProps {
  source: string;
  caption: string;
  columns: readonly InputColumn[];
  /** On the button that adds a row. */
  add: string;
  /** What a new row holds. */
  fresh?: object;
  /** Beside that button. */
  more?: ReactNode;
  /** Said when there is no row. */
  empty?: string;
}

export function Rows({ source, caption, columns, add, fresh = {}, more, empty }: RowsProps) {
  const { t } = useLanguage();
  const { fields, append, remove } = useFieldArray({ name: useWrappedSource(source) });
  const adds = useRef<HTMLButtonElement>(null);
  const removeRow = (place: number) => {
    remove(place);
    adds.current?.focus(); // the button that had the focus is gone
  };
  return (
    <div className="input-rows">
      {fields.length === 0 && empty && <p className="note">{empty}</p>}
      {fields.length > 0 && (
        <table aria-label={caption}>
          <thead>
            <tr>
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {t(label)}
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">{t("field.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((row, place) => (
              <tr key={row.id}>
                {columns.map(({ label, cell }) => (
                  <td key={label}>{cell(`${source}.${place}`)}</td>
                ))}
                <td>
                  <Button
                    color="inherit"
                    aria-label={t("rows.remove", { number: place + 1, caption })}
                    onClick={() => removeRow(place)}
                  >
                    ×
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="actions">
        <Button ref={adds} size="small" variant="outlined" onClick={() => append(fresh)}>
          {add}
        </Button>
        {more}
      </div>
    </div>
  );
}
