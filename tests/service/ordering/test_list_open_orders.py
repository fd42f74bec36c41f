"""List the orders of a customer that have not ended."""

import pytest

from generated.ordering import operations
from generated.ordering.client import OrderingClient
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from tests.service.ordering.erasing import delivered
from tests.service.ordering.support import PARIS, OrderDesk, of_customer


async def test_an_order_is_open_until_goods_and_money_are_where_they_belong(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    done, cancelled = await delivered(shop, PARIS, customer_id), await of_customer(shop, customer_id)
    assert await _open(shop, customer_id) == [cancelled.order_number]
    await shop.cancel(cancelled.order_id, shop.customer(customer_id))
    assert await _open(shop, customer_id) == [cancelled.order_number]  # its payment and its invoice are still to be undone
    assert (await shop.read(done.order_id)).status == "DELIVERED"


async def test_only_services_ask(shop: OrderDesk) -> None:
    for client in (shop.staff, shop.guest):
        with pytest.raises(Problem) as refusal:
            await client.list_open_orders(operations.ListOpenOrdersRequest(customer_id=new_id("cus")))
        assert refusal.value.status in {401, 403}


async def _open(shop: OrderDesk, customer_id: str) -> list[str]:
    client = shop.ordering.as_service(OrderingClient, "profiling")
    items = (await client.list_open_orders(operations.ListOpenOrdersRequest(customer_id=customer_id))).body.items
    return [each.order_number for each in items]
