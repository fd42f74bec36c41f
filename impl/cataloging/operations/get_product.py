"""Read one product, by id or slug. The public sees only products on sale."""

from dataclasses import dataclass

from generated.cataloging.operations import GetProductOk, GetProductRequest
from generated.cataloging.problems import NotFound
from impl.cataloging.answers import product_answer
from impl.cataloging.repositories.products import Products
from impl.cataloging.repositories.read_cache import ReadCache
from impl.cataloging.security.access import sees_everything
from infra.runtime.operation import Encoded
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetProduct:
    products: Products
    cache: ReadCache

    def __call__(self, tx: Transaction, request: GetProductRequest) -> GetProductOk | Encoded:
        sees_all = sees_everything(request.caller)
        if not sees_all and (kept := self.cache.find(_key(request))):
            return kept
        product = self.products.get(tx, request.product_id)
        if not (product.on_sale or sees_all):
            raise NotFound("product")
        return GetProductOk(body=product_answer(product, request.language, for_public=not sees_all))

    def keep(self, request: GetProductRequest, response: GetProductOk, answer: Encoded) -> None:
        if not sees_everything(request.caller):
            self.cache.keep(_key(request), answer, response.body.product_id)


def _key(request: GetProductRequest) -> tuple[str, str, str]:
    return "get_product", request.product_id, request.language
