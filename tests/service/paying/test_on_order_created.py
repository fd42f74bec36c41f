"""What PAYING does on OrderCreated."""

import asyncio

from msgspec import UNSET

from generated.events.paying import PaymentIntentCreated, PaymentSucceeded, RefundSucceeded
from generated.paying.client import PayingClient
from tests.service.paying.support import entries, intent_of, of_order, paid
from tests.support.order_events import ORDER_ONE, cancelled
from tests.support.service import Serving


async def test_a_placed_order_is_charged_at_once(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    assert (intent.captured.amount, intent.refunded.amount, intent.version) == (4470, 0, 2)
    assert intent.paid_at
    assert await entries(paying, placed.order_id) == [("AUTHORISE", 4470), ("CAPTURE", 4470)]
    assert len(await of_order(paying, PaymentIntentCreated, placed.order_id)) == 1
    [event] = await of_order(paying, PaymentSucceeded, placed.order_id)
    assert event.amount.amount == 4470


async def test_an_order_of_nothing_is_paid_too(paying: Serving, staff: PayingClient) -> None:
    totals = {**ORDER_ONE["totals"], "total": {"amount": 0, "currency": "EUR"}}
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


async def test_what_can_be_refunded_is_named_in_both_languages(paying: Serving, staff: PayingClient) -> None:
    lines = [{**ORDER_ONE["lines"][0], "name": "Tasse, bleue", "name_en": "Mug, blue"}]
    _, intent = await paid(paying, staff, lines=lines)
    assert intent.lines is not UNSET
    assert [(line.name, line.name_en) for line in intent.lines] == [("Tasse, bleue", "Mug, blue")]
