"""What PROFILING does on ShipmentDispatched."""

from generated.events.shipping import ShipmentDispatched
from tests.service.profiling.told import happened, told_of
from tests.support.service import Serving


async def test_the_buyer_is_told_what_the_parcel_holds(profiling: Serving) -> None:
    event = happened(ShipmentDispatched, "shipping/events/shipment-dispatched.v1.json")
    await profiling.react(event)
    about = {"shipment_id": event.shipment_id, "lines": f"{event.lines[0].line_id}=2"}
    assert await told_of(profiling, event.order_id) == [("PARCEL_DISPATCHED", about)]
