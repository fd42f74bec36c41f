"""What is stopped before it leaves; who may do what."""

import asyncio

import msgspec
import pytest

from generated.common.models import Money
from generated.events.ordering import OrderExpired
from generated.events.shipping import (
    ShipmentCancelled,
    ShipmentCreated,
)
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import dispatch, label, quote, shipments_of, shipped, stop, told
from tests.support.order_events import cancelled, confirmed, new_order
from tests.support.service import Serving


async def test_a_stop_cancels_the_shipment_and_voids_its_label(
    shipping: Serving, staff: ShippingClient, service: ShippingClient
) -> None:
    order, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    first = await stop(service, order.order_id)
    assert [(each.shipment_id, each.status) for each in first.shipments] == [(shipment.shipment_id, "CANCELLED")]
    assert await stop(service, order.order_id, "STAFF") == first
    with pytest.raises(problems.LabelVoid):
        await staff.get_label(operations.GetLabelRequest(label_id=made.label_id))
    with pytest.raises(problems.ShipmentState):
        await dispatch(staff, shipment)
    with pytest.raises(problems.ShipmentState):
        await label(staff, shipment)
    await shipping.react(cancelled(order))
    [event] = await told(shipping, ShipmentCancelled, order)
    assert (event.reason, event.voided_label_id) == ("CUSTOMER", made.label_id)


async def test_a_stop_is_remembered_before_the_shipment_and_before_the_order(
    shipping: Serving, service: ShippingClient
) -> None:
    known, unknown = new_order(), new_order()
    await shipping.react(known)
    for order in (known, unknown):
        answer = await stop(service, order.order_id)
        assert answer.shipments == []
    await shipping.react(unknown)
    for order in (known, unknown):
        await shipping.react(confirmed(order))
        assert await shipments_of(shipping, order.order_id) == []
        assert await told(shipping, ShipmentCreated, order) == []


async def test_what_left_cannot_be_stopped(shipping: Serving, staff: ShippingClient, service: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    await label(staff, shipment)
    await dispatch(staff, shipment)
    with pytest.raises(problems.ShipmentState) as refusal:
        await stop(service, order.order_id)
    assert refusal.value.members == {"state": "DISPATCHED"}
    await shipping.react(cancelled(order))
    assert (await shipments_of(shipping, order.order_id))[0].status == "DISPATCHED"


async def test_a_stop_and_a_dispatch_at_once_never_both_happen(
    shipping: Serving, staff: ShippingClient, service: ShippingClient
) -> None:
    for _ in range(6):
        order, shipment = await shipped(shipping)
        await label(staff, shipment)
        results = await asyncio.gather(stop(service, order.order_id), dispatch(staff, shipment), return_exceptions=True)
        assert sum(isinstance(result, problems.ShipmentState) for result in results) == 1


async def test_a_stop_and_a_confirmation_at_once_leave_no_live_shipment(shipping: Serving, service: ShippingClient) -> None:
    for _ in range(6):
        order = new_order()
        await shipping.react(order)
        await asyncio.gather(stop(service, order.order_id), shipping.react(confirmed(order)))
        assert {each.status for each in await shipments_of(shipping, order.order_id)} <= {"CANCELLED"}


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


async def test_only_services_stop_and_only_staff_with_the_scope_print(shipping: Serving, staff: ShippingClient) -> None:
    with pytest.raises(problems.Forbidden):
        await stop(staff, new_id("ord"))
    reader = shipping.as_staff(ShippingClient, "shipping:read")
    _, shipment = await shipped(shipping)
    with pytest.raises(problems.Forbidden):
        await label(reader, shipment)


async def test_a_quote_sums_up_in_cents_and_grams(anybody: ShippingClient) -> None:
    lines = [{"sku": "TEA-01", "quantity": 10, "weight": 200}, {"sku": "TEA-02", "quantity": 1, "weight": 1}]
    assert (await quote(anybody, lines=lines))["STANDARD_HOME"].fee == Money(amount=995, currency="EUR")
