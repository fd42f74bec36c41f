"""What SHIPPING does on OrderConfirmed."""

import asyncio

import msgspec
import pytest

from generated.events.shipping import ShipmentCreated
from generated.shipping.client import ShippingClient
from infra.runtime.event import NotYet
from tests.service.shipping.support import label, shipments_of, shipped, told
from tests.support.order_events import ORDER_ONE, cancelled, confirmed, new_order
from tests.support.service import Serving


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
