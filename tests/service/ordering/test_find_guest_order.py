"""Find a guest's order."""

from typing import Any

import pytest

from generated.ordering import models, operations, problems
from generated.ordering.client import OrderingClient
from tests.service.ordering.support import OTHER_TOKEN, UNSET, OrderDesk


@pytest.mark.parametrize(
    "typed", [str.lower, lambda number: number.replace("-", " "), lambda number: "  " + number.replace("-", " \u2013 ")]
)
async def test_a_guest_types_number_and_token_in_any_way(shop: OrderDesk, typed: Any) -> None:
    order = await shop.order()
    assert order.order_token is not UNSET
    token = f" {order.order_token[:20]}\n{order.order_token[20:]} "
    lookup = models.OrderLookup(order_number=typed(order.order_number), order_token=token)
    answer = await shop.ordering.client(OrderingClient).find_guest_order(operations.FindGuestOrderRequest(body=lookup))
    assert answer.body.order_id == order.order_id


async def test_a_guest_finds_the_order_again_by_number_and_token(shop: OrderDesk) -> None:
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
