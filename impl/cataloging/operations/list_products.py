"""List a page of products: filtered, searched, sorted."""

from dataclasses import dataclass
from typing import Any

from generated.cataloging import models
from generated.cataloging.operations import ListProductsOk, ListProductsRequest
from impl.cataloging.answers import product_summary_answer
from impl.cataloging.repositories import product_lists
from impl.cataloging.repositories.read_cache import LISTS, ReadCache
from impl.cataloging.security.access import sees_everything
from impl.cataloging.use_cases.product_filters import filters_of
from impl.common.absent import or_unset
from infra.runtime.operation import Encoded
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ListProducts:
    cache: ReadCache

    def __call__(self, tx: Transaction, request: ListProductsRequest) -> ListProductsOk | Encoded:
        sees_all = sees_everything(request.caller)
        if not sees_all and (kept := self.cache.find(_key(request))):
            return kept
        if not sees_all and request.status not in {None, "ACTIVE"}:
            return ListProductsOk(body=models.ProductPage(items=[]))
        filters = filters_of(tx, request, status=request.status if sees_all else None, on_sale=not sees_all)
        rows, next_cursor = product_lists.list_products(
            tx, filters, sort=request.sort, limit=request.limit, cursor=request.cursor
        )
        return ListProductsOk(
            body=models.ProductPage(items=[product_summary_answer(row) for row in rows], next_cursor=or_unset(next_cursor))
        )

    def keep(self, request: ListProductsRequest, response: ListProductsOk, answer: Encoded) -> None:
        if not sees_everything(request.caller):
            self.cache.keep(_key(request), answer, LISTS)


def _key(request: ListProductsRequest) -> tuple[Any, ...]:
    return (
        "list_products",
        request.limit,
        request.cursor,
        request.q,
        request.category_id,
        request.vendor_id,
        request.price_min,
        request.price_max,
        request.in_stock,
        request.attribute,
        request.status,
        request.sort,
    )
