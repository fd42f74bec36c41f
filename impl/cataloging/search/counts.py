"""Counts of one view, kept as long as it is shown: they take longest, and most requests ask for the same."""

from collections import OrderedDict
from collections.abc import Sequence

from impl.cataloging.domain.facets import Facets
from impl.cataloging.domain.texts import LANGUAGES
from impl.cataloging.search.filters import Filters

_MOST = 500
_MOST_AHEAD = 8
ALL_ON_SALE = tuple(Filters(language=language) for language in LANGUAGES)
"""What the shop's first page asks for."""


class Counts:
    """Facets by filters. Used by the event loop alone."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Filters, Facets] = OrderedDict()

    def find(self, filters: Filters) -> Facets | None:
        if filters in self._kept:
            self._kept.move_to_end(filters)
        return self._kept.get(filters)

    def keep(self, filters: Filters, facets: Facets) -> None:
        self._kept[filters] = facets
        if len(self._kept) > _MOST:
            self._kept.popitem(last=False)

    def asked_last(self) -> Sequence[Filters]:
        """Returns the filters that will probably be asked for again, the last ones first. What was typed is not among them."""
        chosen = [filters for filters in reversed(self._kept) if filters.text is None]
        return chosen[:_MOST_AHEAD]
