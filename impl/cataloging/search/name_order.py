"""The order of names in one language.

Texts can be sorted by, but an order of texts cannot begin in the middle, and each text that is compared is looked up, which takes
microseconds. So the beginnings of names are compared as numbers; names that begin alike are few, and compared themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
from msgspec import Struct
from tantivy import DocAddress, Order, Query, Searcher

from impl.cataloging.domain.texts import LANGUAGES, Language
from impl.cataloging.search import cursors
from impl.cataloging.search.contents import Contents
from impl.cataloging.search.cursors import Mark
from impl.cataloging.search.hits import Hits, Page, page_of
from impl.cataloging.search.orders import beginning_of, heads_of, sort_name
from impl.cataloging.search.samples import Heads
from impl.cataloging.search.schema import FIELDS, Fields
from impl.cataloging.search.stretches import Stretches
from impl.cataloging.search.terms import every

_LOOKED_AT = (4, 24)
"""So many products are looked at first for each that is wanted, and then: enough when a query finds a fourth of all, or few less."""
_MOST_COMPARED = 4000


class _Named(Struct):
    """What a name is sorted by, of the summary of a product."""

    product_id: str
    name: str


_read = msgspec.json.Decoder(_Named).decode


@dataclass(frozen=True, kw_only=True)
class NameOrder:
    language: Language

    def page(self, contents: Contents, query: Query, limit: int, cursor: str | None) -> Page:
        """Raises CursorInvalid."""
        order = f"NAME {self.language}"
        mark = None if cursor is None else cursors.decoded(order, cursor, values=0).text
        hits = self._next_ones(contents, query, limit + 1, mark) or self._hits(contents.searcher, query, limit + 1, mark)
        return page_of(hits, limit, lambda last: cursors.encoded(order, Mark(values=[], text=str(last))))

    @property
    def _fields(self) -> Fields:
        return FIELDS[self.language]

    def _hits(self, searcher: Searcher, query: Query, limit: int, mark: str | None) -> Hits:
        """Of the names that begin as the mark does, those up to it are counted and passed over."""
        passed_over, field = 0, self._fields.sort_name
        if mark is not None:
            stretches, after = Stretches(searcher, self._fields.name_heads), heads_of(mark)
            alike = searcher.terms_with_prefix(field, beginning_of(mark), every([query, stretches.alike(after)]))
            passed_over = sum(count for name, count in alike if name <= mark)
            query = every([query, stretches.from_on(after)])
        return searcher.search(query, limit, count=False, order_by_field=field, offset=passed_over, order=Order.Asc).hits

    def _next_ones(self, contents: Contents, query: Query, limit: int, mark: str | None) -> Hits | None:
        """As `_hits`, of the next few products in this order: enough where the query finds many. Otherwise None."""
        after = None if mark is None else heads_of(mark)
        stretches = Stretches(contents.searcher, self._fields.name_heads)
        for looked_at in _LOOKED_AT:
            last = contents.samples.heads_after(self._fields.sort_name, after, limit * looked_at)
            if last is None:
                return None
            within = every([query, stretches.between(after, last)])
            found = [address for _, address in contents.searcher.search(within, _MOST_COMPARED, count=False).hits]
            if limit <= len(found) < _MOST_COMPARED:
                hits = list(self._sorted(contents.searcher, found, limit, mark))
                if len(hits) >= limit:
                    return hits[:limit]
        return None

    def _sorted(
        self, searcher: Searcher, found: list[DocAddress], limit: int, mark: str | None
    ) -> Iterator[tuple[str, DocAddress]]:
        """Yields what comes after the mark, with names: those that are shown, and some more."""
        by_heads: dict[Heads, list[DocAddress]] = {}
        columns = [searcher.fast_field_values(head, found) for head in self._fields.name_heads]
        for address, heads in zip(found, zip(*columns, strict=True), strict=True):
            by_heads.setdefault(tuple(int(head or 0) for head in heads), []).append(address)
        yielded = 0
        for heads in sorted(by_heads):
            named = sorted(((self._name(searcher, address), address) for address in by_heads[heads]), key=lambda each: each[0])
            rest = [each for each in named if mark is None or each[0] > mark]
            yield from rest
            yielded += len(rest)
            if yielded >= limit:
                return

    def _name(self, searcher: Searcher, address: DocAddress) -> str:
        document = searcher.doc(address)
        named = _read(document.get_first(self._fields.summary) or document.get_first(FIELDS[LANGUAGES[0]].summary) or b"")
        return sort_name(named.product_id, named.name)
