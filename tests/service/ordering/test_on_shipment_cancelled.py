"""What ORDERING does on ShipmentCancelled."""

from generated.events import shipping
from tests.service.ordering.support import UNSET, OrderDesk


async def test_a_parcel_stopped_for_a_cancellation_that_never_came_leaves_a_process_that_gets_stuck(shop: OrderDesk) -> None:
    """As after a kill between the stop and the cancellation."""
    order = await shop.fulfilled()
    await shop.happens(shipping.ShipmentCancelled, order)
    process = await shop.process(order.order_id)
    assert (process.state, process.waiting_for) == ("RUNNING", "SHIPMENT")
    assert process.due_at is not UNSET
