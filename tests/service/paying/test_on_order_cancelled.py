"""What PAYING does on OrderCancelled."""

import asyncio

import pytest

from generated.events.paying import RefundSucceeded
from generated.paying.client import PayingClient
from infra.runtime.event import NotYet
from tests.service.paying.support import of_order, order, paid, refund
from tests.support.order_events import cancelled, expired
from tests.support.service import Serving


async def test_the_end_of_an_unknown_order_waits_for_it(paying: Serving) -> None:
    with pytest.raises(NotYet):
        await paying.react(cancelled(order()))
    with pytest.raises(NotYet):
        await paying.react(expired(order()))


async def test_a_cancellation_and_a_refund_at_once_give_back_each_cent_once(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    await asyncio.gather(
        paying.react(cancelled(placed)),
        *(refund(staff, intent, 300) for _ in range(5)),
        paying.react(expired(placed)),
        return_exceptions=True,
    )
    given_back = await of_order(paying, RefundSucceeded, placed.order_id)
    assert sum(event.amount.amount for event in given_back) == 4470
