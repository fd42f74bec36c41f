"""What STOCKING does on VendorProductAdded."""

from generated.events.administering import VendorProductAdded
from generated.events.cataloging import ProductCreated
from generated.events.stocking import StockLevelChanged
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import events_of, level, new_sku, product
from tests.support.service import Serving


async def test_first_stock_of_a_vendor_is_taken_in_once_whichever_event_comes_first(
    stocking: Serving, staff: StockingClient
) -> None:
    sku = new_sku()
    added = VendorProductAdded(vendor_id=new_id("ven"), product_id=new_id("prd"), sku=sku, quantity=12)
    await stocking.react(added)
    await stocking.react(product(ProductCreated, sku, name="Mug"))
    await stocking.react(added)
    item = await level(staff, sku)
    assert (item.on_hand, item.name) == (12, f"Mug {sku}")
    assert len(await events_of(stocking, StockLevelChanged, sku=sku)) == item.version == 2
