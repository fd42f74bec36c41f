"""Stretches of the order of names, as queries: names compare like their heads, number by number (`orders.heads_of`)."""

from collections.abc import Iterator, Sequence

from tantivy import Query, Searcher

from impl.cataloging.search.samples import Heads
from impl.cataloging.search.terms import between, every, few_between, some, term

_FEW = 64
"""So many names may as well be compared."""


class Stretches:
    def __init__(self, searcher: Searcher, fields: Sequence[str]) -> None:
        """`fields`: those of the heads, the first one first."""
        self._searcher, self._fields = searcher, fields

    def alike(self, heads: Heads) -> Query:
        """Names that begin as this one."""
        return every(self._same(heads, len(heads)))

    def from_on(self, heads: Heads) -> Query:
        """Names that begin as this one or come after it."""
        return some(self._after(heads, 0, few=0))

    def between(self, heads: Heads | None, last: Heads) -> Query:
        """All names that come after those that begin as the first one, up to the last one, and some of those before and after.

        Without a first one: from the beginning.
        """
        if heads is None:
            beginning = few_between(self._fields[0], None, last[0], with_lowest=True, with_highest=False)
            return some([beginning, *self._before(last, 1, few=_FEW)])
        same = next((at for at, (one, other) in enumerate(zip(heads, last, strict=True)) if one != other), len(heads))
        if same == len(heads):
            return self.alike(heads)
        next_ones = few_between(self._fields[same], heads[same], last[same], with_lowest=False, with_highest=False)
        middle = every([*self._same(heads, same), next_ones])
        return some([*self._after(heads, same + 1, few=_FEW), middle, *self._before(last, same + 1, few=_FEW)])

    def _same(self, heads: Heads, length: int) -> list[Query]:
        return [term(field, head) for field, head in zip(self._fields[:length], heads[:length], strict=True)]

    def _after(self, heads: Heads, first: int, *, few: int) -> Iterator[Query]:
        """Names from this one on that have its `first` heads: for each length, those that have so many and then a higher one.

        Where `few` names or less have so many, all of them, which is quicker.
        """
        for length in range(first, len(heads)):
            if self._have(heads, length) <= few:
                yield every(self._same(heads, length))
                return
            yield every([*self._same(heads, length), between(self._fields[length], heads[length], None, ends=False)])
        yield self.alike(heads)

    def _before(self, heads: Heads, first: int, *, few: int) -> Iterator[Query]:
        for length in range(first, len(heads)):
            if self._have(heads, length) <= few:
                yield every(self._same(heads, length))
                return
            yield every([*self._same(heads, length), between(self._fields[length], None, heads[length], ends=False)])

    def _have(self, heads: Heads, length: int) -> int:
        """Returns how many names have so many of these heads, at most."""
        counts = (self._searcher.doc_freq(field, head) for field, head in zip(self._fields[:length], heads, strict=False))
        return min(counts, default=self._searcher.num_docs)
