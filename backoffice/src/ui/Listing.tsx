/** A page with a list: filters, rows, and the way on by the contract's cursors. */
import { FilterContext, ListBase, type RaRecord } from "ra-core";
import { FilterButton, FilterForm } from "react-admin";
import { type ReactElement, type ReactNode, useEffect } from "react";
import { useLocation } from "react-router";
import { rememberList } from "./lastList";
import { ListedRows } from "./ListedRows";
import { PageHead } from "./PageHead";
import type { Column } from "./Rows";

interface ListingProps<T> {
  resource: string;
  title: string;
  columns: readonly Column<T & RaRecord>[];
  filters?: ReactElement[];
  defaults?: Record<string, unknown>;
  actions?: ReactNode;
  under?: ReactNode;
  /** Said when there is nothing. */
  empty: string;
  /** Seconds between two reads. */
  every?: number;
}

export function Listing<T>({ resource, title, columns, filters = [], defaults, actions, under, empty, every }: ListingProps<T>) {
  const more = filters.some((filter) => !(filter.props as { alwaysOn?: boolean }).alwaysOn);
  const { pathname, search } = useLocation();
  useEffect(() => rememberList(pathname, search), [pathname, search]);
  return (
    <ListBase
      resource={resource}
      perPage={25}
      storeKey={false}
      disableAuthentication
      exporter={false}
      {...(defaults ? { filterDefaultValues: defaults } : {})}
      queryOptions={{ refetchInterval: every ? every * 1000 : false }}
    >
      <FilterContext.Provider value={filters}>
        <PageHead title={title} actions={actions} under={under} />
        {filters.length > 0 && (
          <div className="filters">
            <FilterForm />
            {more && <FilterButton disableSaveQuery />}
          </div>
        )}
        <ListedRows columns={columns} caption={title} empty={empty} />
      </FilterContext.Provider>
    </ListBase>
  );
}
