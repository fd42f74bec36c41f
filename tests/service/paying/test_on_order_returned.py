"""What PAYING does on OrderReturned."""

import pytest

from generated.events.paying import RefundSucceeded
from generated.paying.client import PayingClient
from infra.runtime.event import NotYet
from tests.service.paying.support import intent_of, of_order, order, paid, refund
from tests.support.order_events import returned
from tests.support.service import Serving


@pytest.mark.parametrize("goodwill", [0, 1000, 4470])
async def test_a_returned_order_gets_back_what_is_left_of_its_payment(
    paying: Serving, staff: PayingClient, goodwill: int
) -> None:
    placed, intent = await paid(paying, staff)
    if goodwill:
        await refund(staff, intent, goodwill)
    for _ in range(2):
        await paying.react(returned(placed))
    assert (await intent_of(staff, placed.order_id, "SUCCEEDED")).refunded.amount == 4470
    told = await of_order(paying, RefundSucceeded, placed.order_id)
    amounts = [(each.reason, each.amount.amount, each.remaining.amount) for each in told if each.reason == "RETURN"]
    assert amounts == ([("RETURN", 4470 - goodwill, 0)] if goodwill < 4470 else [])


async def test_a_return_waits_for_its_order(paying: Serving) -> None:
    with pytest.raises(NotYet):
        await paying.react(returned(order()))
