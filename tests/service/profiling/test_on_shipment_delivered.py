"""What PROFILING does on ShipmentDelivered."""

from generated.events.shipping import ShipmentDelivered
from tests.service.profiling.told import happened, told_of
from tests.support.service import Serving


async def test_the_buyer_is_told_what_the_parcel_holds(profiling: Serving) -> None:
    event = happened(ShipmentDelivered, "shipping/events/shipment-delivered.v1.json")
    await profiling.react(event)
    about = {"shipment_id": event.shipment_id, "lines": f"{event.lines[0].line_id}=2"}
    assert await told_of(profiling, event.order_id) == [("PARCEL_DELIVERED", about)]
