import { useId } from "react";
import { useLanguage } from "../../base/language";
import { useFilterAddress } from "./address";
import { SORTS, withFilter } from "./filters";

export function SortChoice({ searching }: { searching: boolean }) {
  const { t } = useLanguage();
  const id = useId();
  const { search, change } = useFilterAddress();
  // Relevance means something only for words.
  const sorts = SORTS.filter((sort) => searching || sort !== "RELEVANCE");
  return (
    <div className="sort">
      <label htmlFor={id}>{t("sort.label")}</label>
      <select
        id={id}
        value={search.get("sort") ?? sorts[0]}
        onChange={({ target }) => change((now) => withFilter(now, "sort", target.value))}
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
