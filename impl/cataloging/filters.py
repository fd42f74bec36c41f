"""The filters that the product list and its facets share, read from a request."""

from generated.cataloging.operations import GetProductFacetsRequest, ListProductsRequest
from impl.cataloging import categories
from impl.cataloging.domain.words import query_words
from impl.cataloging.search import Filters
from infra.runtime.store.transaction import Transaction


def filters_of(
    tx: Transaction, request: ListProductsRequest | GetProductFacetsRequest, *, status: str | None = None, on_sale: bool = True
) -> Filters:
    """A category stands for all below it too; one that does not exist leaves nothing."""
    return Filters(
        words=None if request.q is None else tuple(query_words(request.q)),
        category_ids=None if request.category_id is None else _branch(tx, request.category_id),
        vendor_id=request.vendor_id,
        price_min=request.price_min,
        price_max=request.price_max,
        in_stock=bool(request.in_stock),
        attributes=tuple(_pair(each) for each in request.attribute or ()),
        status=status,
        on_sale=on_sale,
    )


def _branch(tx: Transaction, category_id: str) -> tuple[str, ...]:
    tree = categories.tree(tx)
    return tuple(tree.branch(category_id)) if tree.find(category_id) else (category_id,)


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition(":")
    return name, value
