import type { Cataloging } from "@comptoir/shared/types";
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { Check } from "../../ui/Field";
import { LoadFailure } from "../../ui/LoadFailure";
import { AttributeFilters } from "./AttributeFilters";
import { useFilterAddress } from "./address";
import { ChoiceFilter } from "./ChoiceFilter";
import { countFilters, type Filters, withFilter } from "./filters";
import { PriceFilter } from "./PriceFilter";

type Facets = UseQueryResult<Cataloging["ProductFacets"]>;
const WIDE = "(min-width: 56rem)";

interface Props {
  facets: Facets;
  fixed: Filters | undefined;
}

/** Beside the list where there is room, folded above it where there is not. */
export function FilterPanel({ facets, fixed }: Props) {
  const { t } = useLanguage();
  const { search } = useFilterAddress();
  const [open, setOpen] = useOpen();
  const set = countFilters(search);
  return (
    <details className="filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t("filters.title")} {set > 0 && <span className="count">{set}</span>}
      </summary>
      <FilterFields facets={facets} fixed={fixed} />
    </details>
  );
}

function useOpen() {
  const [open, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const follow = () => setOpen(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return [open, setOpen] as const;
}

function FilterFields({ facets: { data: facets, error, refetch }, fixed }: Props) {
  const { t } = useLanguage();
  const lang = useTextLang();
  const { search, change, clear } = useFilterAddress();
  const set = (name: string, value: string | undefined) => change((now) => withFilter(now, name, value));
  const categories = facets?.categories.map(({ category_id, name, language, count }) => {
    return { value: category_id, name, lang: lang(language), count };
  });
  const vendors = facets?.vendors.map(({ vendor_id, name, count }) => ({ value: vendor_id, name, count })) ?? [];
  return (
    <div className="filter-fields">
      <Check
        label={t("filters.inStock")}
        checked={search.get("stock") === "1"}
        onChange={(event) => set("stock", event.target.checked ? "1" : undefined)}
      />
      {!fixed?.category_id && (
        <ChoiceFilter title={t("filters.category")} param="category" choices={categories ?? []} onSet={set} />
      )}
      {error && !facets && <LoadFailure error={error} retry={refetch} />}
      <PriceFilter bands={facets?.price_bands ?? []} />
      <ChoiceFilter title={t("filters.vendor")} param="vendor" choices={vendors} onSet={set} />
      <AttributeFilters facets={facets?.attributes ?? []} />
      {countFilters(search) > 0 && (
        <Button look="quiet small" onClick={clear}>
          {t("filters.clear")}
        </Button>
      )}
    </div>
  );
}
