"""Pages of products in the requested order."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, func

from impl.cataloging.repositories.search_index import ProductFilters, matching
from impl.cataloging.tables import products, vendors
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_LOWEST_PRICE = func.coalesce(products.c.price_from, -1).label(
    "lowest_price"
)  # products without a price come before the cheapest
_HIGHEST_PRICE = func.coalesce(products.c.price_to, -1).label("highest_price")
_ORDERS: dict[str, tuple[ColumnElement[Any], bool]] = {
    "NEWEST": (products.c.created_at, True),
    "PRICE_ASC": (_LOWEST_PRICE, False),
    "PRICE_DESC": (_HIGHEST_PRICE, True),
    "NAME": (products.c.sort_name, False),
}
_MOST_SUGGESTIONS = 10


def list_products(
    tx: Transaction, filters: ProductFilters, *, sort: str | None, limit: int, cursor: str | None
) -> tuple[Sequence[Row[Any]], str | None]:
    """Returns a page of rows of `products`, each with its vendor's name, and the cursor of the next page.

    Without a `sort` the order is by relevance when there are search words, else newest first. Raises CursorInvalid.
    """
    query, score = matching(filters, products, vendors.c.name.label("vendor_name"))
    query = query.outerjoin(vendors, vendors.c.vendor_id == products.c.vendor_id)
    wanted = sort or ("RELEVANCE" if filters.words else "NEWEST")
    if wanted == "RELEVANCE" and filters.words:
        column: ColumnElement[Any] = score.label("score")
        descending = True
    else:
        column, descending = _ORDERS["NEWEST" if wanted == "RELEVANCE" else wanted]
    by = [column, products.c.product_id]
    return page(tx, query.add_columns(column), by=by, limit=limit, cursor=cursor, descending=descending)


def list_suggestions(tx: Transaction, words: Sequence[str]) -> Sequence[Row[Any]]:
    """Returns the rows of the products on sale that match the words best."""
    query, score = matching(ProductFilters(words=tuple(words)), products)
    return tx.all(query.order_by(score.desc(), products.c.sort_name, products.c.product_id).limit(_MOST_SUGGESTIONS))
