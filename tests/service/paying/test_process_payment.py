"""The simulation accepts, declines or delays a payment."""

from generated.events.paying import PaymentFailed
from generated.paying.client import PayingClient
from impl.paying.job_types import ProcessPayment
from impl.paying.jobs.process_payment import process_payment
from tests.service.paying.support import entries, intent_of, of_order, order, simulate
from tests.support.order_events import cancelled
from tests.support.service import Serving


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


async def test_a_delayed_payment_that_is_made_due_too_early_still_waits(paying: Serving, staff: PayingClient) -> None:
    """As by create_payment_intent, which reads the intent before it is delayed and schedules the job after that."""
    await simulate(staff, "DELAY", 60_000)
    placed = order()
    await paying.react(placed)
    intent = await intent_of(staff, placed.order_id, "PROCESSING")
    await paying.store.command(lambda tx: process_payment(tx, ProcessPayment(order_id=placed.order_id)))
    assert await intent_of(staff, placed.order_id, "PROCESSING", "SUCCEEDED") == intent
