"""Make a shipment of an order."""

import asyncio

import pytest

from generated.events.shipping import ShipmentCreated
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import (
    dispatch,
    in_parts,
    label,
    pack,
    packed,
    shipments_of,
    shipped,
    some,
    stop,
    told,
    unpack,
)
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


async def test_staff_pack_an_order_in_parts(shipping: Serving, staff: ShippingClient) -> None:
    order, first = await in_parts(shipping)
    assert (packed(first), first.weight) == ({"mugs": 3, "tea": 1}, 1170)
    await unpack(staff, first)
    mugs = await pack(staff, order.order_id, mugs=2)
    assert (packed(mugs), mugs.weight, mugs.status) == ({"mugs": 2}, 700, "PENDING")
    rest = await pack(staff, order.order_id)
    assert (packed(rest), rest.weight) == ({"mugs": 1, "tea": 1}, 470)
    with pytest.raises(problems.ShipmentExists) as exists:
        await pack(staff, order.order_id)
    assert exists.value.members == {"shipment_id": rest.shipment_id}
    with pytest.raises(problems.ShipmentExists):
        await pack(staff, order.order_id, mugs=1)
    created = [event.shipment_id for event in await told(shipping, ShipmentCreated, order)]
    assert created == [each.shipment_id for each in await shipments_of(shipping, order.order_id)]


async def test_no_piece_is_packed_twice(shipping: Serving, staff: ShippingClient) -> None:
    order, first = await in_parts(shipping)
    await unpack(staff, first)
    with pytest.raises(problems.QuantityExceeded) as exceeded:
        await pack(staff, order.order_id, mugs=4)
    assert exceeded.value.members["max"] == 3
    gone = await pack(staff, order.order_id, mugs=2)
    await label(staff, gone)
    await dispatch(staff, gone)
    with pytest.raises(problems.QuantityExceeded) as exceeded:
        await pack(staff, order.order_id, mugs=2)
    assert exceeded.value.members["max"] == 1
    await pack(staff, order.order_id, mugs=1)
    with pytest.raises(problems.QuantityExceeded) as exceeded:
        await pack(staff, order.order_id, mugs=1, tea=1)
    assert exceeded.value.members["max"] == 0


async def test_a_line_of_another_order_is_unknown_and_one_that_is_named_twice_counts_as_one(
    shipping: Serving, staff: ShippingClient
) -> None:
    order, first = await in_parts(shipping)
    await unpack(staff, first)

    async def packs(*lines: models.ShipmentLineDraft) -> models.Shipment:
        body = models.ShipmentDraft(order_id=order.order_id, lines=list(lines))
        request = operations.CreateShipmentRequest(body=body, idempotency_key=new_id("key"))
        return (await staff.create_shipment(request)).body

    other = models.ShipmentLineDraft(line_id=new_id("lin"), quantity=1)
    with pytest.raises(problems.LineUnknown) as unknown:
        await packs(*some(mugs=1), other)
    assert unknown.value.members == {"line_id": other.line_id}
    with pytest.raises(problems.QuantityExceeded):
        await packs(*some(mugs=2), *some(mugs=2))
    assert packed(await packs(*some(mugs=1), *some(mugs=2))) == {"mugs": 3}


async def test_the_same_key_packs_once(shipping: Serving, staff: ShippingClient) -> None:
    order, first = await in_parts(shipping)
    await unpack(staff, first)
    body = models.ShipmentDraft(order_id=order.order_id, lines=some(mugs=1))
    request = operations.CreateShipmentRequest(body=body, idempotency_key=new_id("key"))
    made = (await staff.create_shipment(request)).body
    assert (await staff.create_shipment(request)).body == made
    assert len([each for each in await shipments_of(shipping, order.order_id) if each.status == "PENDING"]) == 1


async def test_clerks_who_pack_the_same_line_at_once_never_pack_more_than_was_ordered(
    shipping: Serving, staff: ShippingClient
) -> None:
    order, first = await in_parts(shipping)
    await unpack(staff, first)
    results = await asyncio.gather(*(pack(staff, order.order_id, mugs=2) for _ in range(4)), return_exceptions=True)
    assert sum(isinstance(result, models.Shipment) for result in results) == 1
    assert sum(isinstance(result, problems.QuantityExceeded) for result in results) == 3


async def test_a_stopped_order_is_not_packed_again(shipping: Serving, staff: ShippingClient, service: ShippingClient) -> None:
    order, first = await in_parts(shipping)
    await unpack(staff, first)
    await stop(service, order.order_id)
    with pytest.raises(problems.ShipmentStopped):
        await pack(staff, order.order_id, mugs=1)
