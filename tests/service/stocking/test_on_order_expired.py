"""What STOCKING does on OrderExpired."""

from generated.events.ordering import OrderExpired
from generated.events.stocking import StockReleased
from generated.stocking.client import StockingClient
from tests.service.stocking.support import events_of, level, order_event, ordered, stocked
from tests.support.service import Serving


async def test_an_expired_order_gives_its_pieces_back(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    await stocking.react(order_event(OrderExpired, "order-expired", held.order_id))
    assert (await level(staff, sku)).available == 10
    [told] = await events_of(stocking, StockReleased, order_id=held.order_id)
    assert told.reason == "EXPIRED"
