"""Can these be bought now?."""

from generated.stocking import operations
from generated.stocking.client import StockingClient
from tests.service.stocking.support import stocked
from tests.support.service import Serving


async def test_shoppers_see_availability_up_to_a_cap_in_the_order_asked(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    many, few, none = [await stocked(stocking, staff, quantity) for quantity in (1000, 3, 0)]
    request = operations.GetAvailabilityRequest(sku=(few, "UNKNOWN-1", many, none, few))
    items = (await anybody.get_availability(request)).body.items
    assert [(each.sku, each.status, each.quantity) for each in items] == [
        (few, "LOW", 3),
        (many, "IN_STOCK", 20),
        (none, "OUT_OF_STOCK", 0),
    ]
