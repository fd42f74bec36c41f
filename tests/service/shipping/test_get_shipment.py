"""Read a shipment."""

from hashlib import sha256
from secrets import token_urlsafe

import msgspec

from generated.events.ordering import OrderCreated
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import shipments_of, shipped
from tests.support.order_events import ORDER_ONE, confirmed
from tests.support.service import Serving
from tests.support.tokens import token as token_of


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
