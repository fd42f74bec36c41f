"""What PROFILING does on OrderExpired."""

from generated.events.ordering import OrderExpired
from tests.service.profiling.told import happened, told_of
from tests.support.service import Serving


async def test_the_buyer_is_told(profiling: Serving) -> None:
    event = happened(OrderExpired, "ordering/events/order-expired.v1.json")
    await profiling.react(event)
    assert await told_of(profiling, event.order_id) == [("ORDER_CANCELLED", {})]
