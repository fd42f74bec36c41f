"""Read an order."""

import pytest

from generated.ordering import problems
from generated.ordering.client import OrderingClient
from infra.runtime.ids import new_id
from tests.service.ordering.support import OTHER_TOKEN, UNSET, OrderDesk


async def test_an_order_is_seen_by_its_owner_its_token_staff_and_services_only(shop: OrderDesk) -> None:
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


async def test_staff_without_the_scope_do_not_get_in_with_any_order_token(shop: OrderDesk) -> None:
    order = await shop.order()
    clerk = shop.ordering.as_staff(OrderingClient, "stock:read")
    authorization = dict(clerk._channel.headers())["Authorization"]
    sly = shop.ordering.client(OrderingClient, Authorization=authorization, Order_Token=OTHER_TOKEN)
    with pytest.raises(problems.NotFound):
        await shop.read(order.order_id, sly)


async def test_following_an_order_is_cheap(shop: OrderDesk) -> None:
    order = await shop.order()
    url = f"{shop.ordering.url}/orders/{order.order_id}"
    headers = dict(shop.staff._channel.headers())
    async with shop.ordering.session.get(url, headers=headers) as first:
        etag = first.headers["ETag"]
    async with shop.ordering.session.get(url, headers={**headers, "If-None-Match": etag}) as second:
        assert second.status == 304
