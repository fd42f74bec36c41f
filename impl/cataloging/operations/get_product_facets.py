"""Count how many products each further filter would leave."""

from collections.abc import Hashable
from dataclasses import dataclass

from generated.cataloging.operations import GetProductFacetsOk, GetProductFacetsRequest
from impl.cataloging.answers import product_facets_answer
from impl.cataloging.repositories.read_cache import ReadCache
from impl.cataloging.search.follower import IndexFollower
from impl.cataloging.search.view import View
from impl.cataloging.use_cases.product_filters import filters_of
from infra.runtime.operation import Encoded


@dataclass(frozen=True, kw_only=True)
class GetProductFacets:
    index: IndexFollower
    cache: ReadCache

    def __call__(self, request: GetProductFacetsRequest) -> GetProductFacetsOk | Encoded:
        view = self.index.view()
        if kept := self.cache.find(_key(view, request)):
            return kept
        return GetProductFacetsOk(body=product_facets_answer(view.count_facets(filters_of(request)), request.language))

    def keep(self, request: GetProductFacetsRequest, response: GetProductFacetsOk, answer: Encoded) -> None:
        self.cache.keep(_key(self.index.view(), request), answer)


def _key(view: View, request: GetProductFacetsRequest) -> Hashable:
    return "get_product_facets", view.generation, filters_of(request)
