/** One of a list by the code in the address; something just created is waited for until the list has it. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useLanguage } from "../../base/language";
import { Loaded } from "../../ui/Loaded";
import { Loading } from "../../ui/Loading";
import { PageHead } from "../../ui/PageHead";

interface FoundProps<T> {
  query: UseQueryResult<{ items: T[] }>;
  is: (item: T) => boolean;
  /** The way to the list. */
  back: { to: string; label: string };
  children: (item: T) => ReactNode;
}

export function Found<T>({ query, is, back, children }: FoundProps<T>) {
  const { t } = useLanguage();
  return (
    <Loaded query={query}>
      {({ items }) => {
        const item = items.find(is);
        if (item) return children(item);
        if (query.isFetching) return <Loading />;
        return <PageHead title={t("shell.not_found")} under={t("shell.not_found_text")} back={back} />;
      }}
    </Loaded>
  );
}
