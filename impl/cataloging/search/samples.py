"""Some products of the index, by what lists are sorted by: they say between which values the next few products are."""

import time
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from tantivy import Searcher

from impl.cataloging.search.schema import FIELDS, SAMPLE, SORTED_BY
from impl.cataloging.search.terms import term

ONE_OF = 16
"""So many products stand for one sample."""
_LEAST_WINDOWS = 8
"""Where a window were more than this part of all products, they are better looked at at once."""
_SECONDS = 60.0
"""Taking them costs more than a commit, and one after the other: once a minute, or when a part of this size has come or gone."""
_MOST_OTHERS = 16
Heads = tuple[int, ...]


class Samples:
    """They bound what is looked at first, and never what is found: they need not be of the last commit."""

    def __init__(self, numbers: Mapping[str, Sequence[int]], heads: Mapping[str, Sequence[Heads]], products: int) -> None:
        self._numbers, self._heads, self._products = numbers, heads, products
        self._taken_at = time.monotonic()

    @classmethod
    def taken(cls, searcher: Searcher) -> "Samples":
        hits = searcher.search(term(SAMPLE, value=True), max(1, searcher.num_docs), count=False).hits
        addresses = [address for _, address in hits]

        def values(field: str) -> list[int]:
            return [int(value or 0) for value in searcher.fast_field_values(field, addresses)]

        heads = {
            fields.sort_name: sorted(zip(*(values(head) for head in fields.name_heads), strict=True))
            for fields in FIELDS.values()
        }
        return cls({field: sorted(values(field)) for field in SORTED_BY}, heads, searcher.num_docs)

    def serve(self, searcher: Searcher) -> bool:
        """Whether they are still good enough."""
        is_new = time.monotonic() - self._taken_at < _SECONDS
        return is_new and abs(searcher.num_docs - self._products) * _MOST_OTHERS < self._products

    def number_after(self, field: str, after: int | None, products: int, *, is_descending: bool) -> int | None:
        """Returns a number such that about so many products are between `after` and it; None where all may be looked at."""
        samples, ahead = self._numbers[field], 1 + products // ONE_OF
        if ahead * _LEAST_WINDOWS >= len(samples):
            return None
        if is_descending:
            at = (len(samples) if after is None else bisect_left(samples, after)) - ahead
            return samples[at] if at >= 0 else None
        at = (0 if after is None else bisect_right(samples, after)) + ahead - 1
        return samples[at] if at < len(samples) else None

    def heads_after(self, field: str, after: Heads | None, products: int) -> Heads | None:
        """As `number_after`, for names."""
        samples, ahead = self._heads[field], 1 + products // ONE_OF
        at = (0 if after is None else bisect_right(samples, after)) + ahead - 1
        return samples[at] if ahead * _LEAST_WINDOWS < len(samples) and at < len(samples) else None
