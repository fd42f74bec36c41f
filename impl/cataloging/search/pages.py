"""Pages of products in each order. A page begins behind the last product of the one before, not at an offset."""

from collections.abc import Sequence
from dataclasses import dataclass

from tantivy import DocAddress, Order, Query, Searcher

from impl.cataloging.domain.texts import Language
from impl.cataloging.search import cursors
from impl.cataloging.search.contents import Contents
from impl.cataloging.search.cursors import Mark
from impl.cataloging.search.hits import Hits, Page, page_of
from impl.cataloging.search.name_order import NameOrder
from impl.cataloging.search.schema import FIELDS
from impl.cataloging.search.terms import between, every, few_between

_LOOKED_AT = 8
"""So many products are looked at first for each that is wanted, in the order of the list: enough when an eighth of all is found."""


@dataclass(frozen=True, kw_only=True)
class NumberOrder:
    """By a number that is different for each product."""

    name: str
    field: str
    is_descending: bool

    def page(self, contents: Contents, query: Query, limit: int, cursor: str | None) -> Page:
        """Raises CursorInvalid."""
        after = None if cursor is None else cursors.decoded(self.name, cursor, values=1).values[0]
        hits = self._next_ones(contents, query, limit + 1, after) or self.hits(contents.searcher, query, limit + 1, after)
        return page_of(hits, limit, lambda last: cursors.encoded(self.name, Mark(values=[int(last)])))

    def hits(self, searcher: Searcher, query: Query, limit: int, after: int | None) -> Hits:
        if after is not None:
            bounds = (None, after) if self.is_descending else (after, None)
            query = every([query, between(self.field, *bounds, ends=False)])
        return self._sorted(searcher, query, limit)

    def _next_ones(self, contents: Contents, query: Query, limit: int, after: int | None) -> Hits | None:
        """As `hits`, of the next few products in this order: enough where the query finds many. Otherwise None."""
        last = contents.samples.number_after(self.field, after, limit * _LOOKED_AT, is_descending=self.is_descending)
        if last is None:
            return None
        bounds = (last, after) if self.is_descending else (after, last)
        few = few_between(self.field, *bounds, with_lowest=self.is_descending, with_highest=not self.is_descending)
        hits = self._sorted(contents.searcher, every([query, few]), limit)
        return hits if len(hits) == limit else None

    def _sorted(self, searcher: Searcher, query: Query, limit: int) -> Hits:
        order = Order.Desc if self.is_descending else Order.Asc
        return searcher.search(query, limit, count=False, order_by_field=self.field, order=order).hits


@dataclass(frozen=True, kw_only=True)
class RelevanceOrder:
    """By how well products match: step by step, in each by rank."""

    language: Language
    steps: Sequence[Query]

    def page(self, contents: Contents, query: Query, limit: int, cursor: str | None) -> Page:
        """Raises CursorInvalid."""
        name, field = f"RELEVANCE {self.language}", FIELDS[self.language].rank
        first, after = (0, None) if cursor is None else cursors.decoded(name, cursor, values=2).values
        by_rank = NumberOrder(name=name, field=field, is_descending=True)
        found: list[tuple[int, int, DocAddress]] = []
        for number, step in enumerate(self.steps[first:], start=first):
            hits = by_rank.hits(contents.searcher, every([query, step]), limit + 1 - len(found), after)
            found += [(number, int(rank), address) for rank, address in hits]
            after = None
            if len(found) > limit:
                break
        shown = found[:limit]
        is_last = len(found) <= limit
        next_cursor = None if is_last else cursors.encoded(name, Mark(values=[*shown[-1][:2]]))
        return Page(found=[address for _, _, address in shown], next_cursor=next_cursor)


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
