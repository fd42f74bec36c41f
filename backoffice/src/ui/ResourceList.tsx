/** A whole page that is a list: title, filters, table, and the way on by the contract's cursors. */
import { FilterContext, ListBase, type RaRecord } from "ra-core";
import { type ReactElement, type ReactNode, useEffect } from "react";
import { FilterButton, FilterForm } from "react-admin";
import { useLocation } from "react-router";
import { ListTable } from "./ListTable";
import { rememberList } from "./lastList";
import { PageHead } from "./PageHead";
import type { Column } from "./Table";

interface ResourceListProps<T> {
  resource: string;
  title: string;
  columns: readonly Column<T & RaRecord>[];
  filters?: ReactElement[];
  defaults?: Record<string, unknown>;
  /** What every read of the list says, whatever the filters. */
  always?: Record<string, unknown>;
  actions?: ReactNode;
  under?: ReactNode;
  /** Between the filters and the table. */
  tools?: ReactNode;
  /** Said when there is nothing. */
  empty: string;
  /** Seconds between two reads. */
  every?: number;
}

export function ResourceList<T>({
  resource,
  title,
  columns,
  filters = [],
  defaults,
  always,
  actions,
  under,
  tools,
  empty,
  every,
}: ResourceListProps<T>) {
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
      {...(always ? { filter: always } : {})}
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
        {tools}
        <ListTable columns={columns} caption={title} empty={empty} />
      </FilterContext.Provider>
    </ListBase>
  );
}
