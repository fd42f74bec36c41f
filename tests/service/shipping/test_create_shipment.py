"""Make the shipment of an order."""

import pytest

from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import shipped, stop
from tests.support.order_events import new_order
from tests.support.service import Serving


async def test_the_repair_entry_says_what_stands_in_the_way(shipping: Serving, service: ShippingClient) -> None:
    async def repair(order_id: str) -> None:
        request = operations.CreateShipmentRequest(body=models.ShipmentDraft(order_id=order_id), idempotency_key=new_id("key"))
        await service.create_shipment(request)

    with pytest.raises(problems.OrderUnknown):
        await repair(new_id("ord"))
    waiting = new_order()
    await shipping.react(waiting)
    with pytest.raises(problems.OrderNotConfirmed) as refusal:
        await repair(waiting.order_id)
    assert refusal.value.members == {"state": "PENDING"}
    order, shipment = await shipped(shipping)
    with pytest.raises(problems.ShipmentExists) as exists:
        await repair(order.order_id)
    assert exists.value.members == {"shipment_id": shipment.shipment_id}
    unheard_of = new_id("ord")
    await stop(service, unheard_of)
    with pytest.raises(problems.ShipmentStopped):
        await repair(unheard_of)
