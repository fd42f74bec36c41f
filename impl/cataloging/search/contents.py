"""One commit of the index, with what is worked out once for all who read it."""

from collections.abc import Mapping
from dataclasses import dataclass

from tantivy import Searcher

from impl.cataloging.search.facets import count_on_sale
from impl.cataloging.search.samples import Samples


@dataclass(frozen=True, kw_only=True)
class Contents:
    searcher: Searcher
    samples: Samples
    on_sale: Mapping[str | None, int]
    """How many products on sale are in each category itself."""


def contents_of(searcher: Searcher, before: Contents | None) -> Contents:
    """`before`: those of the commit before."""
    samples = before.samples if before is not None and before.samples.serve(searcher) else Samples.taken(searcher)
    return Contents(searcher=searcher, samples=samples, on_sale=count_on_sale(searcher))
