"""Let nothing of an order leave."""

import asyncio

import pytest

from generated.events.shipping import ShipmentCancelled, ShipmentCreated
from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import dispatch, in_parts, label, shipments_of, shipped, split, stop, told
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


async def test_a_stop_ends_all_parcels_and_none_once_one_of_them_left(
    shipping: Serving, staff: ShippingClient, service: ShippingClient
) -> None:
    order, first = await in_parts(shipping)
    second = await split(staff, first, tea=1)
    stopped = await stop(service, order.order_id)
    assert [each.shipment_id for each in stopped.shipments] == [first.shipment_id, second.shipment_id]
    assert {each.status for each in stopped.shipments} == {"CANCELLED"}
    order, first = await in_parts(shipping)
    second = await split(staff, first, tea=1)
    await label(staff, second)
    await dispatch(staff, second)
    with pytest.raises(problems.ShipmentState):
        await stop(service, order.order_id)
    assert [each.status for each in await shipments_of(shipping, order.order_id)] == ["PENDING", "DISPATCHED"]


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


async def test_only_services_stop_and_only_staff_with_the_scope_print(shipping: Serving, staff: ShippingClient) -> None:
    with pytest.raises(problems.Forbidden):
        await stop(staff, new_id("ord"))
    reader = shipping.as_staff(ShippingClient, "shipping:read")
    _, shipment = await shipped(shipping)
    with pytest.raises(problems.Forbidden):
        await label(reader, shipment)
