"""What CATALOGING does on StockDepleted."""

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient
from generated.events.stocking import StockDepleted, StockLevelChanged
from tests.service.cataloging.support import create, level, names, read
from tests.support.service import Serving


async def test_running_out_is_shown_everywhere_at_once(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Rare", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    sku = product.variants[0].sku
    await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "LOW")))
    assert await names(public, vendor_id=vendor_id, in_stock=True) == ["Rare"]
    await cataloging.react(StockDepleted(sku=sku, level=level(sku, "OUT_OF_STOCK", minutes=1)))
    assert await names(public, vendor_id=vendor_id, in_stock=True) == []
    assert (await read(public, product.product_id)).variants[0].availability == "OUT_OF_STOCK"
    offers = (await public.list_variants(operations.ListVariantsRequest(sku=(sku,)))).body.items
    assert offers[0].availability == "OUT_OF_STOCK"
