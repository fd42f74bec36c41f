"""List variants by SKU, with all the data that a cart copies."""

from dataclasses import dataclass
from typing import Any

from generated.cataloging import models
from generated.cataloging.operations import ListVariantsOk, ListVariantsRequest
from impl.cataloging.answers import variant_offer_answer
from impl.cataloging.repositories.offers import list_offers
from impl.cataloging.repositories.read_cache import LISTS, ReadCache
from infra.runtime.operation import Encoded
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ListVariants:
    cache: ReadCache

    def __call__(self, tx: Transaction, request: ListVariantsRequest) -> ListVariantsOk | Encoded:
        if kept := self.cache.find(_key(request)):
            return kept
        skus = list(dict.fromkeys(request.sku))
        found = {row.sku: variant_offer_answer(row) for row in list_offers(tx, skus)}
        known = [found[sku] for sku in skus if sku in found]
        sees_all = request.caller.is_service
        return ListVariantsOk(body=models.VariantOfferList(items=[offer for offer in known if offer.on_sale or sees_all]))

    def keep(self, request: ListVariantsRequest, response: ListVariantsOk, answer: Encoded) -> None:
        self.cache.keep(_key(request), answer, LISTS, *(offer.product_id for offer in response.body.items))


def _key(request: ListVariantsRequest) -> tuple[Any, ...]:
    return "list_variants", request.sku, request.caller.is_service
