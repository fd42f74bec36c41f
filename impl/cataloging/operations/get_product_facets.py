"""Count how many products each further filter would leave."""

from dataclasses import dataclass
from typing import Any

from generated.cataloging.operations import GetProductFacetsOk, GetProductFacetsRequest
from impl.cataloging.answers import product_facets_answer
from impl.cataloging.repositories.facets import count_facets
from impl.cataloging.repositories.read_cache import LISTS, ReadCache
from impl.cataloging.use_cases.product_filters import filters_of
from infra.runtime.operation import Encoded
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetProductFacets:
    cache: ReadCache

    def __call__(self, tx: Transaction, request: GetProductFacetsRequest) -> GetProductFacetsOk | Encoded:
        if kept := self.cache.find(_key(request)):
            return kept
        return GetProductFacetsOk(body=product_facets_answer(count_facets(tx, filters_of(tx, request))))

    def keep(self, request: GetProductFacetsRequest, response: GetProductFacetsOk, answer: Encoded) -> None:
        self.cache.keep(_key(request), answer, LISTS)


def _key(request: GetProductFacetsRequest) -> tuple[Any, ...]:
    return (
        "get_product_facets",
        request.q,
        request.category_id,
        request.vendor_id,
        request.price_min,
        request.price_max,
        request.in_stock,
        request.attribute,
    )
