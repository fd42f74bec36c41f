"""Count how many products each further filter would leave."""

from dataclasses import dataclass

from generated.cataloging.operations import GetProductFacetsOk, GetProductFacetsRequest
from impl.cataloging.answers import product_facets_answer
from impl.cataloging.search.follower import IndexFollower
from impl.cataloging.use_cases.product_filters import filters_of


@dataclass(frozen=True, kw_only=True)
class GetProductFacets:
    index: IndexFollower

    async def __call__(self, request: GetProductFacetsRequest) -> GetProductFacetsOk:
        facets = await self.index.view().facets(filters_of(request))
        return GetProductFacetsOk(body=product_facets_answer(facets, request.language))
