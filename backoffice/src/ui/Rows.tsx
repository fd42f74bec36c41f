/** A table whose cells are inputs: rows are added below and removed at will. Each cell is told its source and its label, which only the head shows. */
import Button from "@mui/material/Button";
import { useWrappedSource } from "ra-core";
import { type ReactNode, useRef } from "react";
import { useFieldArray, useFormState } from "react-hook-form";
import { type Key, useLanguage } from "../base/language";

export interface InputColumn {
  /** Of the member that it holds. */
  name: string;
  label: Key;
  cell: (field: { source: string; label: Key }) => ReactNode;
}

interface RowsProps {
  source: string;
  caption: string;
  columns: readonly InputColumn[];
  /** On the button that adds a row. */
  add: string;
  /** What a new row holds. */
  fresh?: object;
  /** Beside that button; it may add rows itself. */
  more?: (append: (rows: object[]) => void) => ReactNode;
  /** Said when there is no row. */
  empty?: string;
}

export function Rows({ source, caption, columns, add, fresh = {}, more, empty }: RowsProps) {
  const { t } = useLanguage();
  const { disabled } = useFormState();
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
                {columns.map(({ name, label, cell }) => (
                  <td key={name}>{cell({ source: `${source}.${place}.${name}`, label })}</td>
                ))}
                <td>
                  {!disabled && (
                    <Button
                      color="inherit"
                      aria-label={t("rows.remove", { number: place + 1, caption })}
                      onClick={() => removeRow(place)}
                    >
                      ×
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!disabled && (
        <div className="actions">
          <Button ref={adds} size="small" variant="outlined" onClick={() => append(fresh)}>
            {add}
          </Button>
          {more?.(append)}
        </div>
      )}
    </div>
  );
}
