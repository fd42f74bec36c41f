/** Rows of the same inputs, added and removed at will. */
import Button from "@mui/material/Button";
import { ResourceContextProvider, useSimpleFormIterator } from "ra-core";
import type { ReactNode } from "react";
import { ArrayInput, SimpleFormIterator } from "react-admin";

interface RepeatedFieldsProps {
  source: string;
  label: string | false;
  /** On the button that adds a row. */
  add: string;
  /** What a new row holds. */
  fresh?: object;
  /** Of the row at this place, from 1. */
  rowName?: (place: number) => string;
  children: ReactNode;
}

export function RepeatedFields({ source, label, add, fresh, rowName, children }: RepeatedFieldsProps) {
  return (
    // The iterator insists on a resource, to guess labels that these inputs bring themselves.
    <ResourceContextProvider value="rows">
      <ArrayInput source={source} label={label} helperText={false}>
        <SimpleFormIterator
          inline
          disableReordering
          disableClear
          addButton={<AddRow label={add} fresh={fresh} />}
          {...(rowName ? { getItemLabel: (place: number) => rowName(place + 1) } : {})}
        >
          {children}
        </SimpleFormIterator>
      </ArrayInput>
    </ResourceContextProvider>
  );
}

function AddRow({ label, fresh }: { label: string; fresh: object | undefined }) {
  const { add } = useSimpleFormIterator();
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={() => {
        add(fresh);
      }}
    >
      {label}
    </Button>
  );
}
