"""Products that begin with what somebody has typed so far."""

from dataclasses import dataclass

from generated.cataloging import models
from generated.cataloging.operations import SuggestProductsOk, SuggestProductsRequest
from impl.cataloging.cache import LISTS, ReadCache
from impl.cataloging.domain.words import query_words
from impl.cataloging.search import Filters, matching
from impl.cataloging.tables import products
from impl.cataloging.views import suggestion_view
from infra.runtime.operation import Encoded
from infra.runtime.store.transaction import Transaction

_MOST = 10


@dataclass(frozen=True, kw_only=True)
class SuggestProducts:
    cache: ReadCache

    def __call__(self, tx: Transaction, request: SuggestProductsRequest) -> SuggestProductsOk | Encoded:
        if kept := self.cache.find(("suggest_products", request.q)):
            return kept
        query, score = matching(Filters(words=tuple(query_words(request.q))), products)
        rows = tx.all(query.order_by(score.desc(), products.c.sort_name, products.c.product_id).limit(_MOST))
        return SuggestProductsOk(body=models.ProductSuggestionList(items=[suggestion_view(row) for row in rows]))

    def keep(self, request: SuggestProductsRequest, response: SuggestProductsOk, answer: Encoded) -> None:
        self.cache.keep(("suggest_products", request.q), answer, LISTS)
