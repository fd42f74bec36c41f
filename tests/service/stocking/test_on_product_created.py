"""What STOCKING does on ProductCreated."""

from generated.events.cataloging import ProductCreated
from generated.events.stocking import StockLevelChanged
from generated.stocking.client import StockingClient
from tests.service.stocking.support import events_of, level, new_sku, product, receive
from tests.support.service import Serving


async def test_each_variant_gets_an_empty_stock_item_once(stocking: Serving, staff: StockingClient) -> None:
    skus = new_sku(), new_sku()
    event = product(ProductCreated, *skus)
    await stocking.react(event)
    await receive(staff, skus[0], 5)
    await stocking.react(event)
    items = [await level(staff, sku) for sku in skus]
    assert [(item.product_id, item.name) for item in items] == [(event.product_id, f"Mug {sku}") for sku in skus]
    assert [item.on_hand for item in items] == [5, 0]
    assert [len(await events_of(stocking, StockLevelChanged, sku=sku)) for sku in skus] == [2, 1]
