"""A page of products: filtered, searched, sorted."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func

from generated.cataloging import models
from generated.cataloging.operations import ListProductsOk, ListProductsRequest
from impl.cataloging.audience import sees_everything
from impl.cataloging.cache import LISTS, ReadCache
from impl.cataloging.filters import filters_of
from impl.cataloging.search import matching
from impl.cataloging.tables import products, vendors
from impl.cataloging.views import or_unset, summary_view
from infra.runtime.operation import Encoded
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_LOWEST_PRICE = func.coalesce(products.c.price_from, -1).label("lowest_price")  # without a price: before the cheapest
_HIGHEST_PRICE = func.coalesce(products.c.price_to, -1).label("highest_price")
_ORDERS: dict[str, tuple[ColumnElement[Any], bool]] = {
    "NEWEST": (products.c.created_at, True),
    "PRICE_ASC": (_LOWEST_PRICE, False),
    "PRICE_DESC": (_HIGHEST_PRICE, True),
    "NAME": (products.c.sort_name, False),
}


@dataclass(frozen=True, kw_only=True)
class ListProducts:
    cache: ReadCache

    def __call__(self, tx: Transaction, request: ListProductsRequest) -> ListProductsOk | Encoded:
        sees_all = sees_everything(request.caller)
        if not sees_all and (kept := self.cache.find(_key(request))):
            return kept
        if not sees_all and request.status not in {None, "ACTIVE"}:
            return ListProductsOk(body=models.ProductPage(items=[]))
        query, by, descending = _ordered(tx, request, sees_all=sees_all)
        rows, next_cursor = page(tx, query, by=by, limit=request.limit, cursor=request.cursor, descending=descending)
        return ListProductsOk(
            body=models.ProductPage(items=[summary_view(row) for row in rows], next_cursor=or_unset(next_cursor))
        )

    def keep(self, request: ListProductsRequest, response: ListProductsOk, answer: Encoded) -> None:
        if not sees_everything(request.caller):
            self.cache.keep(_key(request), answer, LISTS)


def _ordered(
    tx: Transaction, request: ListProductsRequest, *, sees_all: bool
) -> tuple[Select[Any], list[ColumnElement[Any]], bool]:
    """The query, the columns of its order, and whether that is descending."""
    filters = filters_of(tx, request, status=request.status if sees_all else None, on_sale=not sees_all)
    query, score = matching(filters, products, vendors.c.name.label("vendor_name"))
    query = query.outerjoin(vendors, vendors.c.vendor_id == products.c.vendor_id)
    wanted = request.sort or ("RELEVANCE" if filters.words else "NEWEST")
    if wanted == "RELEVANCE" and filters.words:
        column: ColumnElement[Any] = score.label("score")
        descending = True
    else:
        column, descending = _ORDERS["NEWEST" if wanted == "RELEVANCE" else wanted]
    return query.add_columns(column), [column, products.c.product_id], descending


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
