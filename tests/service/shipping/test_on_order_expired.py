"""What SHIPPING does on OrderExpired."""

import msgspec
import pytest

from generated.events.ordering import OrderExpired
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import shipments_of
from tests.support.order_events import cancelled, confirmed, new_order
from tests.support.service import Serving


async def test_an_expired_order_is_never_shipped(shipping: Serving, service: ShippingClient) -> None:
    order = new_order()
    await shipping.react(order)
    plain = {**msgspec.to_builtins(cancelled(order)), "expired_at": "2026-11-23T09:45:00Z", "reason": "TIME"}
    await shipping.react(msgspec.convert(plain, OrderExpired))
    await shipping.react(confirmed(order))
    assert await shipments_of(shipping, order.order_id) == []
    request = operations.CreateShipmentRequest(
        body=models.ShipmentDraft(order_id=order.order_id), idempotency_key=new_id("key")
    )
    with pytest.raises(problems.ShipmentStopped):
        await service.create_shipment(request)
