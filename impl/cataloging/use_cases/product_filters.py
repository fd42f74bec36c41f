"""The filters that the product list and its facets share, read from a request."""

from generated.cataloging.operations import GetProductFacetsRequest, ListProductsRequest
from impl.cataloging.domain.words import query_words
from impl.cataloging.repositories import categories
from impl.cataloging.repositories.search_index import ProductFilters
from infra.runtime.store.transaction import Transaction


def filters_of(
    tx: Transaction, request: ListProductsRequest | GetProductFacetsRequest, *, status: str | None = None, on_sale: bool = True
) -> ProductFilters:
    """Returns the filters. A category includes all below it; an unknown category matches nothing."""
    return ProductFilters(
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
    tree = categories.get_tree(tx)
    return tuple(tree.branch(category_id)) if tree.find(category_id) else (category_id,)


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition(":")
    return name, value
