"""The shipments of an order."""

import pytest

from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import shipped
from tests.support.service import Serving


async def test_the_shipments_of_an_order_are_for_its_customer_and_staff(shipping: Serving, staff: ShippingClient) -> None:
    customer_id = new_id("cus")
    order, shipment = await shipped(shipping, customer_id=customer_id)
    request = operations.ListOrderShipmentsRequest(order_id=order.order_id)
    for client in (staff, shipping.as_customer(ShippingClient, customer_id)):
        assert (await client.list_order_shipments(request)).body.items == [shipment]
    with pytest.raises(problems.NotFound):
        await shipping.as_customer(ShippingClient, new_id("cus")).list_order_shipments(request)
