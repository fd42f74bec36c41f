"""List my orders."""

import pytest

from generated.ordering import operations, problems
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk


async def test_lists_come_in_pages(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    customer = shop.customer(customer_id)
    placed = [(await shop.order(await shop.cart(customer_id=customer_id), by=customer)).order_id for _ in range(3)]
    first = (await customer.list_my_orders(operations.ListMyOrdersRequest(limit=2))).body
    assert first.next_cursor is not UNSET
    rest = (await customer.list_my_orders(operations.ListMyOrdersRequest(limit=2, cursor=first.next_cursor))).body
    assert [each.order_id for each in (*first.items, *rest.items)] == placed[::-1]
    for unreadable in (
        operations.ListMyOrdersRequest(cursor="nonsense"),
        operations.ListMyOrdersRequest(cursor=first.next_cursor[:-3]),
    ):
        with pytest.raises(problems.CursorInvalid):
            await customer.list_my_orders(unreadable)
