"""What PAYING does on OrderExpired."""

import asyncio

from sqlalchemy import select

from generated.events.paying import PaymentCancelled, PaymentSucceeded, RefundSucceeded
from generated.paying.client import PayingClient
from infra.runtime.store.tables import jobs
from tests.service.paying.support import entries, intent_of, of_order, order, paid, refund, simulate
from tests.support.order_events import cancelled, expired
from tests.support.service import Serving


async def test_an_order_that_expires_first_is_never_charged(paying: Serving, staff: PayingClient) -> None:
    await simulate(staff, "DELAY", 300)
    placed = order()
    await paying.react(placed)
    await intent_of(staff, placed.order_id, "PROCESSING")
    await paying.react(expired(placed))
    await paying.react(expired(placed))
    await asyncio.sleep(0.5)
    assert (await intent_of(staff, placed.order_id, "CANCELLED")).captured.amount == 0
    assert [event.reason for event in await of_order(paying, PaymentCancelled, placed.order_id)] == ["ORDER_EXPIRED"]
    assert await of_order(paying, PaymentSucceeded, placed.order_id) == []
    assert await paying.store.query(lambda tx: tx.all(select(jobs).where(jobs.c.key == placed.order_id))) == []


async def test_a_payment_whose_order_has_ended_goes_back_whole_and_once(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    await refund(staff, intent, 470)
    await paying.react(expired(placed))
    await paying.react(expired(placed))
    await paying.react(cancelled(placed))
    refunds = await of_order(paying, RefundSucceeded, placed.order_id)
    assert [(event.amount.amount, event.remaining.amount, event.reason) for event in refunds] == [
        (470, 4000, "DAMAGED"),
        (4000, 0, "ORDER_EXPIRED"),
    ]
    assert sum(amount for kind, amount in await entries(paying, placed.order_id) if kind == "REFUND") == 4470
