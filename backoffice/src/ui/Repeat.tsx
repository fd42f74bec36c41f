/** Rows of the same inputs, added and removed at will. */
import { ResourceContextProvider } from "ra-core";
import { ArrayInput, SimpleFormIterator } from "react-admin";
import type { ReactNode } from "react";

interface RepeatProps {
  source: string;
  label: string | false;
  /** Of the row at this place, from 1. */
  rowName?: (place: number) => string;
  children: ReactNode;
}

export function Repeat({ source, label, rowName, children }: RepeatProps) {
  return (
    // The iterator insists on a resource, to guess labels that these inputs bring themselves.
    <ResourceContextProvider value="rows">
      <ArrayInput source={source} label={label} helperText={false}>
        <SimpleFormIterator inline disableReordering disableClear {...(rowName ? { getItemLabel: (place: number) => rowName(place + 1) } : {})}>
          {children}
        </SimpleFormIterator>
      </ArrayInput>
    </ResourceContextProvider>
  );
}
