"""What SHIPPING does on OrderJoinedAccount."""

import pytest

from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.support.order_events import confirmed, guests_order, joined
from tests.support.service import Serving


async def parcels(client: ShippingClient, order_id: str) -> list[models.Shipment]:
    return (await client.list_order_shipments(operations.ListOrderShipmentsRequest(order_id=order_id))).body.items


@pytest.mark.parametrize("is_packed", [True, False])
async def test_the_customer_sees_the_parcels_and_so_does_the_guest(shipping: Serving, is_packed: bool) -> None:
    order, token = guests_order()
    customer_id = new_id("cus")
    customer, guest = shipping.as_customer(ShippingClient, customer_id), shipping.client(ShippingClient, Order_Token=token)
    await shipping.react(order)
    events = [confirmed(order), joined(order, customer_id)]
    for event in events if is_packed else reversed(events):
        await shipping.react(event)
    [parcel] = await parcels(customer, order.order_id)
    assert await parcels(guest, order.order_id) == [parcel]
    for client in (customer, guest):
        listed = (await client.list_shipments(operations.ListShipmentsRequest())).body.items
        assert listed == [parcel]
    with pytest.raises(problems.NotFound):
        await parcels(shipping.as_customer(ShippingClient, new_id("cus")), order.order_id)


async def test_an_order_that_has_a_customer_never_changes_hands(shipping: Serving) -> None:
    order, _ = guests_order()
    first, second = new_id("cus"), new_id("cus")
    for event in (order, confirmed(order), joined(order, first), joined(order, second)):
        await shipping.react(event)
    assert len(await parcels(shipping.as_customer(ShippingClient, first), order.order_id)) == 1
    with pytest.raises(problems.NotFound):
        await parcels(shipping.as_customer(ShippingClient, second), order.order_id)


async def test_it_waits_for_the_order(shipping: Serving) -> None:
    order, _ = guests_order()
    with pytest.raises(NotYet):
        await shipping.react(joined(order, new_id("cus")))
