import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { Empty } from "../../ui/Empty";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { useFilterAddress } from "./address";
import { FilterPanel } from "./FilterPanel";
import { countFilters, type Filters, readFilters } from "./filters";
import { GhostGrid, ProductGrid } from "./ProductGrid";
import { useFacets, useProducts } from "./queries";
import { SortChoice } from "./SortChoice";

/** A list with its filters; `fixed` are those of the page itself. */
export function Listing({ fixed }: { fixed?: Filters }) {
  const { search } = useFilterAddress();
  const filters = readFilters(search, fixed);
  const facets = useFacets(filters);
  return (
    <div className="listing">
      <FilterPanel facets={facets} fixed={fixed} />
      <section className="results" aria-labelledby="results">
        <ResultsHead total={facets.data?.total} filters={filters} />
        <Results filters={filters} />
      </section>
    </div>
  );
}

function ResultsHead({ total, filters }: { total: number | undefined; filters: Filters }) {
  const { t } = useLanguage();
  return (
    <div className="results-head">
      <div role="status">
        <h2 id="results">{total === undefined ? t("listing.results") : t("listing.count", { count: total })}</h2>
      </div>
      <SortChoice searching={filters.q !== undefined} />
    </div>
  );
}

function Results({ filters }: { filters: Filters }) {
  const { t } = useLanguage();
  const list = useProducts(filters);
  if (list.isPending) return <Pending />;
  if (list.isError && !list.data) return <LoadFailure error={list.error} retry={list.refetch} />;
  const products = list.data.pages.flatMap((page) => page.items);
  if (products.length === 0) return <NothingFound />;
  return (
    <div className={list.isPlaceholderData ? "stale" : ""}>
      <ProductGrid products={products} eager />
      {list.isFetchNextPageError && <LoadFailure error={list.error} retry={list.fetchNextPage} />}
      {list.hasNextPage && !list.isFetchNextPageError && (
        <p className="more">
          <Button look="quiet" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {t("listing.more")}
          </Button>
        </p>
      )}
    </div>
  );
}

function Pending() {
  return (
    <>
      <Loading />
      <GhostGrid count={8} />
    </>
  );
}

function NothingFound() {
  const { t } = useLanguage();
  const { search, clear } = useFilterAddress();
  const filtered = countFilters(search) > 0;
  return (
    <Empty
      picture="shelf"
      heading={<h3>{t("listing.none")}</h3>}
      text={filtered ? t("listing.noneFiltered") : t("listing.noneText")}
    >
      {filtered && (
        <Button look="quiet" onClick={clear}>
          {t("filters.clear")}
        </Button>
      )}
    </Empty>
  );
}
