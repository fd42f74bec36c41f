"""Suggest products that begin with the typed text."""

from dataclasses import dataclass

from generated.cataloging import models
from generated.cataloging.operations import SuggestProductsOk, SuggestProductsRequest
from impl.cataloging.answers import product_suggestion_answer
from impl.cataloging.domain.words import query_words
from impl.cataloging.repositories.product_lists import list_suggestions
from impl.cataloging.repositories.read_cache import LISTS, ReadCache
from infra.runtime.operation import Encoded
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SuggestProducts:
    cache: ReadCache

    def __call__(self, tx: Transaction, request: SuggestProductsRequest) -> SuggestProductsOk | Encoded:
        if kept := self.cache.find(("suggest_products", request.q)):
            return kept
        rows = list_suggestions(tx, query_words(request.q))
        return SuggestProductsOk(body=models.ProductSuggestionList(items=[product_suggestion_answer(row) for row in rows]))

    def keep(self, request: SuggestProductsRequest, response: SuggestProductsOk, answer: Encoded) -> None:
        self.cache.keep(("suggest_products", request.q), answer, LISTS)
