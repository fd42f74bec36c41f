import { useId } from "react";
import { useSearchParams } from "react-router";
import { useLanguage } from "../app/language";
import { SORTS, withFilter } from "./filters";

export function SortChoice({ searching }: { searching: boolean }) {
  const { t } = useLanguage();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  // Relevance means something only for words.
  const sorts = SORTS.filter((sort) => searching || sort !== "RELEVANCE");
  return (
    <div className="sort">
      <label htmlFor={id}>{t("sort.label")}</label>
      <select
        id={id}
        value={search.get("sort") ?? sorts[0]}
        onChange={(event) => setSearch(withFilter(search, "sort", event.target.value), { replace: true })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort.${sort}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
