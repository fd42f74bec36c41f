import { isProblem } from "@comptoir/shared/problems";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { Opening } from "../../ui/Opening";
import { useFilterAddress } from "./address";
import { FilterPanel } from "./FilterPanel";
import { type Filters, readFilters } from "./filters";
import { NothingFound } from "./NothingFound";
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
  if (list.isPending) return <Pending error={list.failureReason} />;
  if (list.isError && !list.data) return <LoadFailure error={list.error} retry={list.refetch} />;
  const products = list.data.pages.flatMap((page) => page.items);
  if (products.length === 0) return <NothingFound words={filters.q} />;
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

function Pending({ error }: { error: unknown }) {
  return (
    <>
      {isProblem(error, "index-not-ready") ? <Opening error={error} /> : <Loading />}
      <GhostGrid count={8} />
    </>
  );
}
