"""Orders are charged once."""

import asyncio

import pytest
from sqlalchemy import select

from generated.events.paying import PaymentCancelled, PaymentFailed, PaymentIntentCreated, PaymentSucceeded, RefundSucceeded
from generated.paying.client import PayingClient
from impl.paying.tables import ledger
from infra.runtime.event import NotYet
from infra.runtime.store.tables import jobs
from tests.service.paying.support import EXAMPLE, cancelled, expired, intent_of, of_order, order, paid, refund, simulate
from tests.support.service import Serving


async def entries(paying: Serving, order_id: str) -> list[tuple[str, int]]:
    query = select(ledger.c.kind, ledger.c.amount).where(ledger.c.order_id == order_id).order_by(ledger.c.kind)
    return [(row.kind, row.amount) for row in await paying.store.query(lambda tx: tx.all(query))]


async def test_a_placed_order_is_charged_at_once(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    assert (intent.captured.amount, intent.refunded.amount, intent.version) == (4470, 0, 2)
    assert intent.paid_at
    assert await entries(paying, placed.order_id) == [("AUTHORISE", 4470), ("CAPTURE", 4470)]
    assert len(await of_order(paying, PaymentIntentCreated, placed.order_id)) == 1
    [event] = await of_order(paying, PaymentSucceeded, placed.order_id)
    assert event.amount.amount == 4470


async def test_an_order_of_nothing_is_paid_too(paying: Serving, staff: PayingClient) -> None:
    totals = {**EXAMPLE["totals"], "total": {"amount": 0, "currency": "EUR"}}
    placed, intent = await paid(paying, staff, totals=totals)
    assert intent.captured.amount == 0
    await paying.react(cancelled(placed))
    assert await of_order(paying, RefundSucceeded, placed.order_id) == []


async def test_an_order_seen_twice_is_charged_once(paying: Serving, staff: PayingClient) -> None:
    placed, first = await paid(paying, staff)
    await paying.react(placed)
    await asyncio.sleep(0.1)
    assert await intent_of(staff, placed.order_id, "SUCCEEDED") == first
    for kind in (PaymentIntentCreated, PaymentSucceeded):
        assert len(await of_order(paying, kind, placed.order_id)) == 1


async def test_a_declined_payment_fails_for_good(paying: Serving, staff: PayingClient) -> None:
    await simulate(staff, "DECLINE")
    placed = order()
    await paying.react(placed)
    intent = await intent_of(staff, placed.order_id, "FAILED")
    assert intent.failure_reason == "DECLINED"
    assert [event.reason for event in await of_order(paying, PaymentFailed, placed.order_id)] == ["DECLINED"]
    await paying.react(cancelled(placed))
    assert await intent_of(staff, placed.order_id, "FAILED") == intent
    assert await entries(paying, placed.order_id) == []


async def test_a_delayed_payment_is_accepted_later_whatever_is_simulated_by_then(paying: Serving, staff: PayingClient) -> None:
    await simulate(staff, "DELAY", 300)
    placed = order()
    await paying.react(placed)
    assert (await intent_of(staff, placed.order_id, "PROCESSING")).captured.amount == 0
    await simulate(staff, "DECLINE")
    assert (await intent_of(staff, placed.order_id, "SUCCEEDED")).captured.amount == 4470


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


async def test_the_end_of_an_unknown_order_waits_for_it(paying: Serving) -> None:
    with pytest.raises(NotYet):
        await paying.react(cancelled(order()))
    with pytest.raises(NotYet):
        await paying.react(expired(order()))
