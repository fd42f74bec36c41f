"""Suggest products that begin with the typed text."""

from dataclasses import dataclass

import msgspec

from generated.cataloging import models
from generated.cataloging.operations import SuggestProductsOk, SuggestProductsRequest
from impl.cataloging.answers import product_suggestion_answer
from impl.cataloging.search.follower import IndexFollower

_read = msgspec.json.Decoder(models.ProductSummary).decode


@dataclass(frozen=True, kw_only=True)
class SuggestProducts:
    index: IndexFollower

    async def __call__(self, request: SuggestProductsRequest) -> SuggestProductsOk:
        view = self.index.view()
        mends = view.mends(request.q, request.language)
        found = await view.read(lambda: view.suggest(request.q, request.language), is_long=mends)
        items = [product_suggestion_answer(_read(summary)) for summary in found]
        return SuggestProductsOk(body=models.ProductSuggestionList(items=items))
