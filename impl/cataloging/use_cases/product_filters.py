"""The filters that the product list and its facets share, read from a request."""

from generated.cataloging.operations import GetProductFacetsRequest, ListProductsRequest
from impl.cataloging.search.filters import Filters


def filters_of(
    request: ListProductsRequest | GetProductFacetsRequest, *, status: str | None = None, on_sale: bool = True
) -> Filters:
    return Filters(
        language=request.language,
        text=request.q,
        category_id=request.category_id,
        vendor_id=request.vendor_id,
        price_min=request.price_min,
        price_max=request.price_max,
        in_stock=bool(request.in_stock),
        attributes=tuple(_pair(each) for each in request.attribute or ()),
        status=status,
        on_sale=on_sale,
    )


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition(":")
    return name, value
