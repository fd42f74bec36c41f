"""Pages of products in each order. A page begins behind the last product of the one before, not at an offset."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tantivy import DocAddress, Order, Query, Searcher

from impl.cataloging.domain.texts import Language
from impl.cataloging.search import cursors
from impl.cataloging.search.cursors import Mark
from impl.cataloging.search.orders import beginning_of, heads_of
from impl.cataloging.search.schema import FIELDS, NAME_HEADS
from impl.cataloging.search.terms import between, every, some

Hits = list[tuple[int | str, DocAddress]]
"""Each product with what it is sorted by."""


@dataclass(frozen=True, kw_only=True)
class Page:
    found: Sequence[DocAddress]
    next_cursor: str | None


@dataclass(frozen=True, kw_only=True)
class NumberOrder:
    """By a number that is different for each product."""

    name: str
    field: str
    is_descending: bool

    def page(self, searcher: Searcher, query: Query, limit: int, cursor: str | None) -> Page:
        """Raises CursorInvalid."""
        after = None if cursor is None else cursors.decoded(self.name, cursor, values=1).values[0]
        hits = self.hits(searcher, query, limit + 1, after)
        return _page(hits, limit, lambda last: cursors.encoded(self.name, Mark(values=[int(last)])))

    def hits(self, searcher: Searcher, query: Query, limit: int, after: int | None) -> Hits:
        if after is not None:
            bounds = (None, after) if self.is_descending else (after, None)
            query = every([query, between(self.field, *bounds, ends=False)])
        order = Order.Desc if self.is_descending else Order.Asc
        return searcher.search(query, limit, count=False, order_by_field=self.field, order=order).hits


@dataclass(frozen=True, kw_only=True)
class NameOrder:
    """By name in one language.

    Texts can be sorted by, but an order of texts cannot begin in the middle: the beginnings of names are compared as numbers
    instead, and of the names that begin alike those up to the mark are counted and passed over.
    """

    language: Language

    def page(self, searcher: Searcher, query: Query, limit: int, cursor: str | None) -> Page:
        """Raises CursorInvalid."""
        order, field = f"NAME {self.language}", FIELDS[self.language].sort_name
        mark = None if cursor is None else cursors.decoded(order, cursor, values=0).text
        passed_over = 0
        if mark is not None:
            query = every([query, self._not_before(mark)])
            alike = searcher.terms_with_prefix(field, beginning_of(mark), query)
            passed_over = sum(count for name, count in alike if name <= mark)
        hits = searcher.search(query, limit + 1, count=False, order_by_field=field, offset=passed_over, order=Order.Asc).hits
        return _page(hits, limit, lambda last: cursors.encoded(order, Mark(values=[], text=str(last))))

    def _alike(self, name: str) -> Query:
        return every(between(field, head, head) for field, head in self._heads(name))

    def _not_before(self, name: str) -> Query:
        """Names that begin as this one or come after it: number by number, as far as all numbers before are the same."""
        heads = self._heads(name)
        beyond = [
            every([*(between(field, head, head) for field, head in heads[:index]), between(*heads[index], None, ends=False)])
            for index in range(NAME_HEADS)
        ]
        return some([*beyond, self._alike(name)])

    def _heads(self, name: str) -> list[tuple[str, int]]:
        return list(zip(FIELDS[self.language].name_heads, heads_of(name), strict=True))


@dataclass(frozen=True, kw_only=True)
class RelevanceOrder:
    """By how well products match: step by step, in each by rank."""

    language: Language
    steps: Sequence[Query]

    def page(self, searcher: Searcher, query: Query, limit: int, cursor: str | None) -> Page:
        """Raises CursorInvalid."""
        name, field = f"RELEVANCE {self.language}", FIELDS[self.language].rank
        first, after = (0, None) if cursor is None else cursors.decoded(name, cursor, values=2).values
        by_rank = NumberOrder(name=name, field=field, is_descending=True)
        found: list[tuple[int, int, DocAddress]] = []
        for number, step in enumerate(self.steps[first:], start=first):
            hits = by_rank.hits(searcher, every([query, step]), limit + 1 - len(found), after)
            found += [(number, int(rank), address) for rank, address in hits]
            after = None
            if len(found) > limit:
                break
        shown = found[:limit]
        is_last = len(found) <= limit
        next_cursor = None if is_last else cursors.encoded(name, Mark(values=[*shown[-1][:2]]))
        return Page(found=[address for _, _, address in shown], next_cursor=next_cursor)


def _page(hits: Hits, limit: int, cursor_after: Callable[[int | str], str]) -> Page:
    """Returns the page of at most `limit` hits; one more tells that there is a next one."""
    shown = hits[:limit]
    return Page(
        found=[address for _, address in shown],
        next_cursor=cursor_after(shown[-1][0]) if len(hits) > limit else None,
    )


ListOrder = NumberOrder | NameOrder | RelevanceOrder
_NUMBERS = {
    "NEWEST": NumberOrder(name="NEWEST", field="newest", is_descending=True),
    "PRICE_ASC": NumberOrder(name="PRICE_ASC", field="cheapest", is_descending=False),
    "PRICE_DESC": NumberOrder(name="PRICE_DESC", field="dearest", is_descending=True),
}


def order_of(sort: str | None, language: Language, steps: Sequence[Query]) -> ListOrder:
    """Returns the order that is asked for: without one by relevance when something was typed, else newest first."""
    if sort in {None, "RELEVANCE"}:
        return RelevanceOrder(language=language, steps=steps) if steps else _NUMBERS["NEWEST"]
    return NameOrder(language=language) if sort == "NAME" else _NUMBERS[str(sort)]
