"""Counts of the index, kept as long as nothing changes: they take longest, and most requests ask for the same."""

from collections import OrderedDict

from impl.cataloging.domain.facets import Facets
from impl.cataloging.search.filters import Filters
from impl.cataloging.search.follower import IndexFollower

_MOST = 500


class Counts:
    """Facets by filters, of the view that is shown."""

    def __init__(self, index: IndexFollower) -> None:
        self._index = index
        self._generation = 0
        self._kept: OrderedDict[Filters, Facets] = OrderedDict()

    async def facets(self, filters: Filters) -> Facets:
        """Raises IndexNotReady."""
        view = self._index.view()
        if view.generation != self._generation:
            self._kept.clear()
            self._generation = view.generation
        if filters in self._kept:
            return self._kept[filters]
        facets = await view.read(lambda: view.count_facets(filters))
        if view.generation == self._generation:
            self._kept[filters] = facets
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        return facets
