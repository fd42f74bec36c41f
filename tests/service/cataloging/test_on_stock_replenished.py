"""What CATALOGING does on StockReplenished."""

from generated.cataloging.client import CatalogingClient
from generated.events.stocking import StockDepleted, StockReplenished
from tests.service.cataloging.support import create, level, names, read
from tests.support.service import Serving


async def test_what_came_back_is_shown_at_once(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Back", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    sku = product.variants[0].sku
    await cataloging.react(StockDepleted(sku=sku, level=level(sku, "OUT_OF_STOCK")))
    assert await names(public, vendor_id=vendor_id, in_stock=True) == []
    await cataloging.react(StockReplenished(sku=sku, level=level(sku, "IN_STOCK", minutes=1)))
    assert await names(public, vendor_id=vendor_id, in_stock=True) == ["Back"]
    assert (await read(public, product.product_id)).availability == "IN_STOCK"
