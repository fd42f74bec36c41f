"""The products as one commit of the index shows them. A view does not change: who reads has one until the end."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from tantivy import DocAddress, Query

from impl.cataloging.domain.categories import CategoryTree
from impl.cataloging.domain.facets import Facets
from impl.cataloging.domain.texts import LANGUAGES, Language
from impl.cataloging.search import facets, pages, relevance
from impl.cataloging.search.contents import Contents
from impl.cataloging.search.counts import Counts
from impl.cataloging.search.filters import Filters
from impl.cataloging.search.schema import FIELDS, PAIR
from impl.cataloging.search.terms import between, every, one_of, term
from impl.cataloging.search.words import Groups, Reading, Vocabulary

T = TypeVar("T")
_MOST_SUGGESTIONS = 10
_MANY = 5000
"""From so many products on, counting them or mending words may take longer than the event loop may be held."""


@dataclass(frozen=True, kw_only=True)
class Listed:
    summaries: Sequence[bytes]
    """Each product as the contract's ProductSummary in JSON."""
    next_cursor: str | None


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What belongs to all products."""

    tree: CategoryTree
    synonyms: Mapping[Language, Groups]


@dataclass(frozen=True, kw_only=True)
class View:
    generation: int
    """Another one shows other answers: they are kept by it."""
    contents: Contents
    around: Surroundings
    counts: Counts = field(default_factory=Counts)

    async def read(self, reading: Callable[[], T], *, is_long: bool) -> T:
        """Runs what reads this view. In a thread where it may take long; a thread costs more than most reads take."""
        return await asyncio.to_thread(reading) if is_long and self.contents.searcher.num_docs >= _MANY else reading()

    def mends(self, text: str | None, language: Language) -> bool:
        """Whether a word must be compared with many others, which is what takes longest of a search."""
        return text is not None and self._vocabulary(language, on_sale=True).mends(text)

    def list_products(self, filters: Filters, *, sort: str | None, limit: int, cursor: str | None) -> Listed:
        """Returns a page. Raises CursorInvalid."""
        reading = self._read(filters)
        steps = relevance.steps(reading, filters.language) if reading is not None else []
        order = pages.order_of(sort, filters.language, steps)
        # steps find nothing but what matches: it is not asked twice
        is_stepped = isinstance(order, pages.RelevanceOrder)
        query = every(self._filtering(filters)) if is_stepped else self._query(filters, reading)
        page = order.page(self.contents, query, limit, cursor)
        return Listed(summaries=self._summaries(page.found, filters.language), next_cursor=page.next_cursor)

    def suggest(self, text: str, language: Language) -> Sequence[bytes]:
        """Returns the summaries of the products on sale that fit best what somebody is typing."""
        reading = self._vocabulary(language, on_sale=True).read(text, is_typing=True)
        order = pages.RelevanceOrder(language=language, steps=relevance.steps(reading, language))
        found = order.page(self.contents, term("on_sale", value=True), _MOST_SUGGESTIONS, None).found
        return self._summaries(found, language)

    def count_facets(self, filters: Filters) -> Facets:
        return facets.count_facets(
            self.contents.searcher, self._query(filters, self._read(filters)), self.around.tree, filters.language
        )

    async def facets(self, filters: Filters) -> Facets:
        """As `count_facets`, each counted once."""
        kept = self.counts.find(filters)
        if kept is None:
            kept = await self.read(lambda: self.count_facets(filters), is_long=True)
            self.counts.keep(filters, kept)
        return kept

    async def count_ahead(self, filters: Iterable[Filters]) -> None:
        """Counts what will be asked for, so that nobody waits for it."""
        for each in dict.fromkeys(filters):
            await self.facets(each)

    def count_on_sale(self) -> Mapping[str | None, int]:
        """Returns how many products on sale are in each category itself."""
        return self.contents.on_sale

    def _read(self, filters: Filters) -> Reading | None:
        if filters.text is None:
            return None
        return self._vocabulary(filters.language, on_sale=filters.on_sale).read(filters.text)

    def _vocabulary(self, language: Language, *, on_sale: bool) -> Vocabulary:
        among = term("on_sale", value=True) if on_sale else every([])
        return Vocabulary(self.contents.searcher, language, self.around.synonyms[language], among)

    def _query(self, filters: Filters, reading: Reading | None) -> Query:
        typed = [] if reading is None else [relevance.matching(reading, filters.language)]
        return every([*self._filtering(filters), *typed])

    def _filtering(self, filters: Filters) -> list[Query]:
        """Returns the queries for everything but what was typed."""
        asked: list[tuple[bool, Query]] = [
            (filters.on_sale, term("on_sale", value=True)),
            (filters.in_stock, term("in_stock", value=True)),
            (filters.status is not None, term("status", str(filters.status))),
            (filters.vendor_id is not None, term("vendor_id", str(filters.vendor_id))),
        ]
        wanted = [query for is_asked, query in asked if is_asked]
        if filters.category_id is not None:
            wanted.append(one_of("category_id", self._branch(filters.category_id)))
        if filters.price_min is not None or filters.price_max is not None:
            wanted.append(between("price", filters.price_min, filters.price_max))
        names = FIELDS[filters.language]
        return wanted + [term(names.attributes, f"{name}{PAIR}{value}") for name, value in filters.attributes]

    def _branch(self, category_id: str) -> Sequence[str]:
        """A category includes all below it; an unknown one has no products."""
        return self.around.tree.branch(category_id) if self.around.tree.find(category_id) else [category_id]

    def _summaries(self, found: Sequence[DocAddress], language: Language) -> Sequence[bytes]:
        documents = [self.contents.searcher.doc(address) for address in found]
        wanted, otherwise = FIELDS[language].summary, FIELDS[LANGUAGES[0]].summary
        return [document.get_first(wanted) or document.get_first(otherwise) or b"" for document in documents]
