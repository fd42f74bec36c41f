"""What STOCKING does on SettingChanged."""

import msgspec

from generated.events.administering import SettingChanged
from generated.events.cataloging import ProductCreated
from generated.stocking import operations
from generated.stocking.client import StockingClient
from tests.service.stocking.support import NOON, level, new_sku, product, receive
from tests.support.service import Serving


async def test_stock_settings_change_what_new_items_and_shoppers_get(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    def setting(version: int, cap: int) -> SettingChanged:
        values = {"stock": {"reservation_minutes": 15, "default_reorder_point": 7, "availability_cap": cap}}
        state = {"setting_group": "STOCK", "values": values, "version": version, "as_of": NOON}
        return msgspec.convert({"setting_group": "STOCK", "setting": state}, SettingChanged)

    await stocking.react(setting(2, 9))
    await stocking.react(setting(1, 500))  # an earlier one that comes later
    sku = new_sku()
    await stocking.react(product(ProductCreated, sku))
    await receive(staff, sku, 50)
    assert (await level(staff, sku)).reorder_point == 7
    [item] = (await anybody.get_availability(operations.GetAvailabilityRequest(sku=(sku,)))).body.items
    assert item.quantity == 9
    await stocking.react(setting(3, 20))
