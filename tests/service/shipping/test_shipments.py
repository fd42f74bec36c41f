"""An order gets one shipment."""

import asyncio
from hashlib import sha256
from secrets import token_urlsafe

import msgspec
import pytest

from generated.events.ordering import OrderCreated
from generated.events.shipping import (
    ShipmentCreated,
    ShipmentDispatched,
)
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.service.shipping.support import dispatch, label, shipments_of, shipped, stop, told
from tests.support.order_events import ORDER_ONE, cancelled, confirmed, new_order
from tests.support.service import Serving
from tests.support.tokens import STAFF_NAME
from tests.support.tokens import token as token_of


async def test_a_confirmed_order_gets_one_shipment_however_often_it_is_told(shipping: Serving) -> None:
    order, shipment = await shipped(shipping)
    await shipping.react(order)
    await shipping.react(confirmed(order))
    assert await shipments_of(shipping, order.order_id) == [shipment]
    [event] = await told(shipping, ShipmentCreated, order)
    assert (event.shipment_id, event.lines[0].sku, event.lines[0].quantity) == (shipment.shipment_id, "MUG-BLUE-01", 2)
    assert (shipment.status, shipment.weight, shipment.order_number) == ("PENDING", 700, order.order_number)
    assert shipment.earliest_day is not msgspec.UNSET


async def test_a_confirmation_that_comes_before_the_order_waits(shipping: Serving) -> None:
    order = new_order()
    for early in (confirmed(order), cancelled(order)):
        with pytest.raises(NotYet):
            await shipping.react(early)


async def test_an_order_with_a_method_and_carrier_of_old_is_shipped_all_the_same(
    shipping: Serving, staff: ShippingClient
) -> None:
    gone = {**ORDER_ONE["shipping"], "shipping_method_code": "BALLOON", "carrier_code": "MONTGOLFIER"}
    _, shipment = await shipped(shipping, shipping=gone)
    assert (shipment.carrier_name, shipment.earliest_day) == ("MONTGOLFIER", msgspec.UNSET)
    made = await label(staff, shipment)
    assert made.tracking_url.endswith(made.tracking_number)


async def test_shipment_numbers_are_never_given_twice(shipping: Serving) -> None:
    orders = [new_order() for _ in range(8)]
    for order in orders:
        await shipping.react(order)
    await asyncio.gather(*(shipping.react(confirmed(order)) for order in orders))
    numbers = [(await shipments_of(shipping, order.order_id))[0].shipment_number for order in orders]
    assert len(set(numbers)) == 8


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


async def test_shipments_are_seen_by_their_customer_their_guest_and_staff_only(
    shipping: Serving, staff: ShippingClient
) -> None:
    owner_id, token = new_id("cus"), token_urlsafe(32)
    _, of_customer = await shipped(shipping, customer_id=owner_id)
    guest = {name: value for name, value in ORDER_ONE.items() if name != "customer_id"}
    guest_order = msgspec.convert(
        {**guest, "order_id": new_id("ord"), "order_token_hash": sha256(token.encode()).hexdigest()}, OrderCreated
    )
    await shipping.react(guest_order)
    await shipping.react(confirmed(guest_order))
    [of_guest] = await shipments_of(shipping, guest_order.order_id)

    async def sees(client: ShippingClient, shipment: models.Shipment) -> bool:
        listed = (await client.list_shipments(operations.ListShipmentsRequest(limit=100))).body.items
        try:
            await client.get_shipment(operations.GetShipmentRequest(shipment_id=shipment.shipment_id))
            await client.list_order_shipments(operations.ListOrderShipmentsRequest(order_id=shipment.order_id))
        except problems.NotFound:
            assert shipment not in listed
            return False
        assert shipment in listed
        return True

    customer = shipping.as_customer(ShippingClient, owner_id)
    stranger = shipping.as_customer(ShippingClient, new_id("cus"))
    holder = shipping.client(ShippingClient, Order_Token=token)
    other_holder = shipping.client(ShippingClient, Order_Token=token_urlsafe(32))
    access = token_of(new_id("stf"), "CATALOG", "session")
    staff_without_scope = shipping.client(ShippingClient, Authorization=f"Bearer {access}", Order_Token=token_urlsafe(32))
    both = (of_customer, of_guest)
    assert [await sees(staff, each) for each in both] == [True, True]
    assert [await sees(customer, each) for each in both] == [True, False]
    assert [await sees(holder, each) for each in both] == [False, True]
    assert [await sees(stranger, each) for each in both] == [False, False]
    assert [await sees(other_holder, each) for each in both] == [False, False]
    assert [await sees(staff_without_scope, each) for each in both] == [False, False]


async def test_the_list_is_filtered_and_paged_newest_first(shipping: Serving, staff: ShippingClient) -> None:
    customer_id = new_id("cus")
    made = [(await shipped(shipping, customer_id=customer_id))[1] for _ in range(3)]
    await label(staff, made[0])
    me = shipping.as_customer(ShippingClient, customer_id)
    first = (await me.list_shipments(operations.ListShipmentsRequest(limit=2))).body
    assert isinstance(first.next_cursor, str)
    second = (await me.list_shipments(operations.ListShipmentsRequest(limit=2, cursor=first.next_cursor))).body
    assert [each.shipment_id for each in [*first.items, *second.items]] == [each.shipment_id for each in reversed(made)]
    labelled = (await me.list_shipments(operations.ListShipmentsRequest(status="LABELLED"))).body.items
    assert [each.shipment_id for each in labelled] == [made[0].shipment_id]


async def test_parcels_are_found_by_any_parts_of_numbers_recipient_and_goods(shipping: Serving, staff: ShippingClient) -> None:
    address = {**ORDER_ONE["delivery_address"], "recipient": "Zoé Müller-Ibañez", "city": "Besançon"}
    number = f"CO-2026-{int(new_id('x')[-6:], 36) % 1_000_000:06}"
    order, shipment = await shipped(shipping, delivery_address=address, order_number=number)
    labelled = await label(staff, shipment)

    async def is_found(q: str, by: ShippingClient = staff) -> bool:
        items = (await by.list_shipments(operations.ListShipmentsRequest(q=q, limit=100))).body.items
        return order.order_id in [item.order_id for item in items]

    goods = order.lines[0]
    for q in ("ibanez zoe", "besancon", number[3:].lower(), labelled.tracking_number[2:9], f"muller {goods.sku[-5:].lower()}"):
        assert await is_found(q), q
    assert not await is_found("ibanez lyon")
    stranger = shipping.as_customer(ShippingClient, new_id("cus"))
    assert not await is_found("ibanez", stranger)


async def test_a_dispatch_says_who_of_the_staff_did_it(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    await label(staff, shipment)
    await dispatch(staff, shipment)
    [event] = await told(shipping, ShipmentDispatched, order)
    assert event.staff_name == STAFF_NAME
