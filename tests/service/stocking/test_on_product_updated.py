"""What STOCKING does on ProductUpdated."""

from generated.events.cataloging import ProductCreated, ProductUpdated
from generated.events.stocking import StockLevelChanged
from generated.stocking.client import StockingClient
from tests.service.stocking.support import events_of, level, new_sku, product
from tests.support.service import Serving


async def test_a_new_product_gets_a_stock_item_that_knows_its_name(stocking: Serving, staff: StockingClient) -> None:
    sku, other = new_sku(), new_sku()
    first = product(ProductCreated, sku, name="Mug")
    await stocking.react(first)
    await stocking.react(product(ProductUpdated, sku, other, product_id=first.product_id, name="Cup", version=2))
    await stocking.react(first)  # late: it knows better
    item = await level(staff, sku)
    assert (item.name, item.product_id, item.on_hand, item.status) == (f"Cup {sku}", first.product_id, 0, "OUT_OF_STOCK")
    assert (await level(staff, other)).available == 0
    assert len(await events_of(stocking, StockLevelChanged, sku=sku)) == 2
