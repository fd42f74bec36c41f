"""The query for a page of products, in the order that is wanted."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func

from generated.cataloging.operations import ListProductsRequest
from impl.cataloging.filters import filters_of
from impl.cataloging.search import matching
from impl.cataloging.tables import products, vendors
from infra.runtime.store.transaction import Transaction

_LOWEST_PRICE = func.coalesce(products.c.price_from, -1).label("lowest_price")  # without a price: before the cheapest
_HIGHEST_PRICE = func.coalesce(products.c.price_to, -1).label("highest_price")
_ORDERS: dict[str, tuple[ColumnElement[Any], bool]] = {
    "NEWEST": (products.c.created_at, True),
    "PRICE_ASC": (_LOWEST_PRICE, False),
    "PRICE_DESC": (_HIGHEST_PRICE, True),
    "NAME": (products.c.sort_name, False),
}


def ordered(
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
