"""Who sees an order, and how orders are found."""

from typing import Any

import msgspec
import pytest

from generated.ordering import models, operations, problems
from generated.ordering.client import OrderingClient
from infra.runtime.ids import new_id
from tests.service.ordering.support import OTHER_TOKEN, PARIS, UNSET, Shop


async def test_an_order_is_seen_by_its_owner_its_token_staff_and_services_only(shop: Shop) -> None:
    order = await shop.order()
    assert order.order_token is not UNSET
    for allowed in (shop.holder(order.order_token), shop.staff, shop.ordering.as_service(OrderingClient, "billing")):
        assert (await shop.read(order.order_id, allowed)).order_id == order.order_id
    for other in (shop.holder(OTHER_TOKEN), shop.customer(new_id("cus"))):
        with pytest.raises(problems.NotFound):
            await shop.read(order.order_id, other)
    customer_id = new_id("cus")
    own = await shop.order(await shop.cart(customer_id=customer_id), by=shop.customer(customer_id))
    assert (await shop.read(own.order_id, shop.customer(customer_id))).order_id == own.order_id
    for other in (shop.holder(order.order_token), shop.customer(new_id("cus"))):
        with pytest.raises(problems.NotFound):
            await shop.read(own.order_id, other)


async def test_staff_without_the_scope_do_not_get_in_with_any_order_token(shop: Shop) -> None:
    order = await shop.order()
    clerk = shop.ordering.as_staff(OrderingClient, "stock:read")
    authorization = dict(clerk._channel.headers())["Authorization"]
    sly = shop.ordering.client(OrderingClient, Authorization=authorization, Order_Token=OTHER_TOKEN)
    with pytest.raises(problems.NotFound):
        await shop.read(order.order_id, sly)


async def test_a_guest_finds_the_order_again_by_number_and_token(shop: Shop) -> None:
    order = await shop.order()
    assert order.order_token is not UNSET
    anybody = shop.ordering.client(OrderingClient)
    lookup = models.OrderLookup(order_number=order.order_number, order_token=order.order_token)
    found = (await anybody.find_guest_order(operations.FindGuestOrderRequest(body=lookup))).body
    assert (found.order_id, found.order_token) == (order.order_id, UNSET)
    token = f"\u200b{order.order_token[:20]}\u202f{order.order_token[20:]}\t"
    copied = models.OrderLookup(order_number=order.order_number.replace("-", "\u00a0"), order_token=token)
    assert (await anybody.find_guest_order(operations.FindGuestOrderRequest(body=copied))).body == found
    for wrong in (
        models.OrderLookup(order_number=order.order_number, order_token=OTHER_TOKEN),
        models.OrderLookup(order_number="CO-2026-999999", order_token=order.order_token),
    ):
        with pytest.raises(problems.NotFound):
            await anybody.find_guest_order(operations.FindGuestOrderRequest(body=wrong))


async def test_following_an_order_is_cheap(shop: Shop) -> None:
    order = await shop.order()
    url = f"{shop.ordering.url}/orders/{order.order_id}"
    headers = dict(shop.staff._channel.headers())
    async with shop.ordering.session.get(url, headers=headers) as first:
        etag = first.headers["ETag"]
    async with shop.ordering.session.get(url, headers={**headers, "If-None-Match": etag}) as second:
        assert second.status == 304


async def test_staff_search_and_sort_orders(shop: Shop) -> None:
    name = f"Zoe 100% {new_id('n')[-8:]}"
    address = msgspec.structs.replace(PARIS, recipient=name)
    cart_id = await shop.cart()
    shop.neighbours.carts[cart_id]["delivery"]["address"] = msgspec.to_builtins(address)
    order = await shop.order(cart_id, delivery_address=address)

    async def found(**asked: Any) -> list[str]:
        body = (await shop.staff.list_orders(operations.ListOrdersRequest(limit=100, **asked))).body
        return [each.order_id for each in body.items]

    assert await found(q=name.lower()) == [order.order_id]
    assert await found(q=name, total_min=4470, total_max=4470, vendor_id=order.lines[0].vendor_id) == [order.order_id]
    for nothing in ({"total_min": 4471}, {"vendor_id": new_id("ven")}, {"tier": "VIP"}, {"status": "SHIPPED"}):
        assert await found(q=name, **nothing) == []
    assert await found(q=name, created_to=order.created_at.isoformat()) == []
    assert await found(q=name, created_from=order.created_at.isoformat()) == [order.order_id]
    newest, oldest = await found(), await found(sort="OLDEST")
    assert newest == oldest[::-1]


async def test_lists_come_in_pages(shop: Shop) -> None:
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
