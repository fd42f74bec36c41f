"""What PROFILING does on OrderConfirmed."""

from generated.events.ordering import OrderConfirmed
from tests.service.profiling.told import before_messages, happened, told_of
from tests.support.service import Serving

_FILE = "ordering/events/order-confirmed.v1.json"


async def test_the_buyer_is_told(profiling: Serving) -> None:
    event = happened(OrderConfirmed, _FILE)
    await profiling.react(event)
    assert await told_of(profiling, event.order_id) == [("ORDER_CONFIRMED", {})]


async def test_what_happened_before_messages_were_sent_is_not_told(profiling: Serving) -> None:
    """A store that is upgraded hears everything that Kafka still keeps."""
    event = happened(OrderConfirmed, _FILE, at=await before_messages(profiling))
    await profiling.react(event)
    assert await told_of(profiling, event.order_id) == []
