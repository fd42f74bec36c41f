"""What CATALOGING does on StockLow."""

from generated.cataloging.client import CatalogingClient
from generated.events.stocking import StockLow
from tests.service.cataloging.support import create, level, names, read
from tests.support.service import Serving


async def test_few_pieces_are_shown_and_still_for_sale(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Few", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    sku = product.variants[0].sku
    await cataloging.react(StockLow(sku=sku, level=level(sku, "LOW")))
    assert (await read(public, product.product_id)).variants[0].availability == "LOW"
    assert await names(public, vendor_id=vendor_id, in_stock=True) == ["Few"]
