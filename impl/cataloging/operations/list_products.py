"""A page of products: filtered, searched, sorted."""

from dataclasses import dataclass
from typing import Any

from generated.cataloging import models
from generated.cataloging.operations import ListProductsOk, ListProductsRequest
from impl.cataloging.audience import sees_everything
from impl.cataloging.cache import LISTS, ReadCache
from impl.cataloging.sorting import ordered
from impl.cataloging.views import or_unset, summary_view
from infra.runtime.operation import Encoded
from infra.runtime.store.pages import page
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
        query, by, descending = ordered(tx, request, sees_all=sees_all)
        rows, next_cursor = page(tx, query, by=by, limit=request.limit, cursor=request.cursor, descending=descending)
        return ListProductsOk(
            body=models.ProductPage(items=[summary_view(row) for row in rows], next_cursor=or_unset(next_cursor))
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
