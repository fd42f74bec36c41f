"""What CATALOGING does on StockLevelChanged."""

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient
from generated.events.stocking import StockLevelChanged
from tests.service.cataloging.support import create, level, read, variant
from tests.support.service import Serving


async def test_a_sale_that_changes_no_status_changes_no_byte(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Stocked", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    sku = product.variants[0].sku
    await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK")))
    before = await read(public, product.product_id)
    await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK", minutes=5)))
    assert await read(public, product.product_id) == before
    assert before.availability == "IN_STOCK"


async def test_an_offer_follows_its_own_stock_though_the_product_is_still_there(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    both = (variant(), variant())
    product = await create(staff, "Two", *both, status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    first, second = (each.sku for each in product.variants)
    for sku in (first, second):
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK")))
    request = operations.ListVariantsRequest(sku=(first,))
    assert (await public.list_variants(request)).body.items[0].availability == "IN_STOCK"
    await cataloging.react(StockLevelChanged(sku=first, level=level(first, "OUT_OF_STOCK", minutes=1)))
    assert (await public.list_variants(request)).body.items[0].availability == "OUT_OF_STOCK"
    assert (await read(public, product.product_id)).availability == "IN_STOCK"


async def test_a_late_event_changes_nothing(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Late", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    sku = product.variants[0].sku
    await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK", minutes=9)))
    await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "OUT_OF_STOCK", minutes=3)))
    assert (await read(public, product.product_id)).availability == "IN_STOCK"
