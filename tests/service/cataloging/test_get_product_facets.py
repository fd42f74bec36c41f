"""Count products by filter."""

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient


async def test_facets_count_what_each_filter_would_leave(public: CatalogingClient, shop: str) -> None:
    facets = (await public.get_product_facets(operations.GetProductFacetsRequest(vendor_id=shop))).body
    assert facets.total == 3
    assert [(each.name, each.count) for each in facets.categories] == [("Table", 3), ("Cups", 1)]
    assert [(each.name, each.count) for each in facets.vendors] == [("Librairie", 3)]
    assert [(each.price_min, each.count) for each in facets.price_bands] == [(0, 2), (2000, 1), (5000, 1)]
    assert [(each.name, each.values[0].value) for each in facets.attributes] == [("Colour", "blue")]
