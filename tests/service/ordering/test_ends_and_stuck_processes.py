"""Orders that end by themselves, and processes that wait too long."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import select

from generated.events import billing, paying, stocking
from generated.events.operations import ProcessRecovered, ProcessStuck
from generated.events.ordering import (
    OrderCancelled,
    OrderConfirmed,
    OrderExpired,
)
from generated.ordering import models, operations, problems
from generated.ordering.client import OrderingClient
from impl.ordering.domain import stock
from impl.ordering.job_types import ExpireOrder
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import own
from infra.local.players.callers import until
from infra.runtime.event import Event
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction
from tests.service.ordering.support import Shop, has_status


async def test_a_payment_that_fails_for_good_cancels_the_order(shop: Shop) -> None:
    order = await shop.order()
    await shop.happens(paying.PaymentIntentCreated, order)
    for _ in range(2):
        await shop.happens(paying.PaymentFailed, order)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.payment_status, seen.ended_reason) == ("CANCELLED", "FAILED", "PAYMENT_FAILED")
    [told] = await shop.told(OrderCancelled, order.order_id)
    assert (told.reason, told.ended_by) == ("PAYMENT_FAILED", "SYSTEM")
    assert "PAYMENT_CANCELLATION" not in await shop.steps(order.order_id)


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        (paying.PaymentFailed, ["PAYMENT_FAILED", "ORDER_CANCELLED"]),
        (stocking.StockShortfallDetected, ["STOCK_SHORTFALL", "ORDER_CANCELLED"]),
    ],
)
async def test_an_order_that_fails_is_written_once_and_told_once(shop: Shop, kind: type[Event], codes: list[str]) -> None:
    order = await shop.order()
    await shop.happens(paying.PaymentIntentCreated, order)
    async with shop.later(minutes=6):
        await until(lambda: _is_stuck(shop, order))
    before, process = await shop.read(order.order_id), await shop.process(order.order_id)
    noted = len(await shop.timeline(order.order_id))
    await shop.happens(kind, order)
    after = await shop.timeline(order.order_id)
    assert [entry.code for entry in after[noted:]] == [*codes, "PROCESS_RECOVERED"]
    assert (await shop.read(order.order_id)).version == before.version + 1
    assert (await shop.process(order.order_id)).version == process.version + 1
    assert [len(await shop.told(told, order.order_id)) for told in (OrderCancelled, ProcessRecovered)] == [1, 1]


async def test_an_order_changed_again_without_a_difference_writes_and_tells_nothing(shop: Shop) -> None:
    order = await shop.paid()
    async with shop.later(minutes=6):
        await until(lambda: _is_stuck(shop, order))

    def commit_twice(tx: Transaction) -> tuple[int, int]:
        versions = []
        for _ in range(2):
            with orders.change(tx, order.order_id) as mine:
                stock.committed(mine, own(tx))
            versions.append(mine.process.version)
        return versions[0], versions[1]

    before = [entry.code for entry in await shop.timeline(order.order_id)]
    once, twice = await shop.ordering.store.command(commit_twice)
    assert twice == once
    assert [entry.code for entry in await shop.timeline(order.order_id)] == [*before, "STOCK_COMMITTED", "PROCESS_RECOVERED"]
    assert len(await shop.told(ProcessRecovered, order.order_id)) == 1


async def _is_stuck(shop: Shop, order: models.Order) -> bool:
    return (await shop.process(order.order_id)).state == "STUCK"


async def test_an_order_that_nobody_pays_expires_and_a_late_payment_goes_back(shop: Shop) -> None:
    order = await shop.order()
    async with shop.later(minutes=31):
        await until(lambda: has_status(shop, order.order_id, "EXPIRED"))
    [told] = await shop.told(OrderExpired, order.order_id)
    assert (told.reason, told.previous_status) == ("TIME", "PENDING")
    await shop.happens(paying.PaymentIntentCreated, order)
    await shop.happens(paying.PaymentSucceeded, order)
    assert (await shop.read(order.order_id)).status == "EXPIRED"
    assert await shop.told(OrderConfirmed, order.order_id) == []
    steps = await shop.steps(order.order_id)
    assert (steps["PAYMENT_CANCELLATION"], steps["REFUND"]) == ("SKIPPED", "EXPECTED")


async def test_an_order_that_was_paid_or_cancelled_has_no_time_limit_left(shop: Shop) -> None:
    pending, paid, cancelled = await shop.order(), await shop.paid(), await shop.order()
    await shop.cancel(cancelled.order_id)
    placed = [order.order_id for order in (pending, paid, cancelled)]
    query = select(jobs.c.key).where(jobs.c.kind == ExpireOrder.kind(), jobs.c.key.in_(placed))
    assert [row.key for row in await shop.ordering.store.query(lambda tx: tx.all(query))] == [pending.order_id]


async def test_a_confirmed_order_does_not_expire(shop: Shop) -> None:
    order = await shop.paid()
    async with shop.later(minutes=31):
        await asyncio.sleep(0.2)
    assert (await shop.read(order.order_id)).status == "CONFIRMED"


@pytest.mark.parametrize("is_paid", [False, True])
async def test_a_shortfall_cancels_the_order(shop: Shop, is_paid: bool) -> None:
    order = await shop.paid() if is_paid else await shop.order()
    for _ in range(2):
        await shop.happens(stocking.StockShortfallDetected, order)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.ended_reason) == ("CANCELLED", "SHORTFALL")
    [told] = await shop.told(OrderCancelled, order.order_id)
    assert (told.reason, told.previous_status) == ("SHORTFALL", "CONFIRMED" if is_paid else "PENDING")
    steps = await shop.steps(order.order_id)
    assert steps["RESERVATION"] == "FAILED"
    assert "STOCK_RELEASE" not in steps


async def test_an_invoice_that_became_final_after_the_end_is_credited_instead_of_voided(shop: Shop) -> None:
    order = await shop.paid()
    await shop.cancel(order.order_id)
    assert (await shop.steps(order.order_id))["INVOICE_VOID"] == "EXPECTED"
    await shop.happens(billing.InvoiceFinalized, order)
    steps = await shop.steps(order.order_id)
    assert (steps["INVOICE_VOID"], steps["CREDIT_NOTE"]) == ("SKIPPED", "EXPECTED")


async def test_a_hold_that_ended_too_early_is_awaited_again(shop: Shop) -> None:
    order = await shop.order()
    await shop.happens(stocking.StockReservationExpired, order)
    assert (await shop.steps(order.order_id))["RESERVATION"] == "EXPECTED"
    await shop.happens(stocking.StockReserved, order, attempt=2)
    assert (await shop.steps(order.order_id))["RESERVATION"] == "DONE"


async def test_a_process_without_progress_is_stuck_can_be_retried_and_recovers_by_itself(shop: Shop) -> None:
    order = await shop.paid()
    with pytest.raises(problems.ProcessNotStuck) as refusal:
        await _retry(shop, order)
    assert refusal.value.members == {"state": "RUNNING"}

    async def is_stuck() -> bool:
        return (await shop.process(order.order_id)).state == "STUCK"

    async with shop.later(minutes=6):
        await until(is_stuck)
    process = await shop.process(order.order_id)
    assert (process.waiting_for, process.stuck_reason) == ("STOCK_COMMIT", "STOCK_COMMIT did not come within 300 seconds.")
    assert [event.step for event in await shop.told(ProcessStuck, order.order_id)] == ["STOCK_COMMIT"]
    request = operations.ListOrderProcessesRequest(state="STUCK", limit=100)
    listed = (await shop.staff.list_order_processes(request)).body.items
    assert order.order_id in [each.order_id for each in listed]
    assert "RETRY_PROCESS" in (await shop.read(order.order_id)).allowed_actions

    retried = await _retry(shop, order)
    assert (retried.state, {step.name: step.attempts for step in retried.steps}["STOCK_COMMIT"]) == ("RUNNING", 2)
    async with shop.later(minutes=12):
        await until(is_stuck)
    await shop.happens(stocking.StockCommitted, order)
    assert (await shop.process(order.order_id)).state == "RUNNING"
    assert len(await shop.told(ProcessRecovered, order.order_id)) == 2
    codes = [entry.code for entry in await shop.timeline(order.order_id) if entry.kind == "PROCESS"]
    assert codes == ["PROCESS_STUCK", "PROCESS_RETRIED", "PROCESS_STUCK", "PROCESS_RECOVERED"]


async def test_a_retry_asks_paying_or_shipping_again_when_they_are_awaited(shop: Shop) -> None:
    order = await shop.order()
    await _retry_when_stuck(shop, order, minutes=6)
    await until(lambda: _was_pushed(shop, "/payment-intents", order))
    for kind in (paying.PaymentIntentCreated, billing.InvoiceDrafted, paying.PaymentSucceeded, stocking.StockCommitted):
        await shop.happens(kind, order)
    await _retry_when_stuck(shop, order, minutes=12)
    await until(lambda: _was_pushed(shop, "/shipments", order))
    assert (await shop.process(order.order_id)).state == "RUNNING"


async def _retry_when_stuck(shop: Shop, order: models.Order, *, minutes: float) -> None:
    async def is_stuck() -> bool:
        return (await shop.process(order.order_id)).state == "STUCK"

    async with shop.later(minutes=minutes):
        await until(is_stuck)
    await _retry(shop, order)


async def _was_pushed(shop: Shop, entry: str, order: models.Order) -> bool:
    return (entry, order.order_id) in shop.neighbours.pushed


async def _retry(shop: Shop, order: models.Order) -> models.OrderProcess:
    return (await shop.staff.retry_order_process(operations.RetryOrderProcessRequest(order_id=order.order_id))).body


async def test_a_payment_in_between_has_the_parcels_stopped_before_the_cancellation(shop: Shop) -> None:
    """Between reading the order PENDING and cancelling it, it was confirmed."""
    order = await shop.order()
    query = shop.ordering.store.query
    is_first = True

    async def query_and_pay(body: Any) -> Any:
        nonlocal is_first
        answer = await query(body)
        if is_first and getattr(answer, "order_id", "") == order.order_id:
            is_first = False
            await shop.happens(paying.PaymentIntentCreated, order)
            await shop.happens(paying.PaymentSucceeded, order)
        return answer

    shop.ordering.store.query = query_and_pay  # type: ignore[method-assign]
    try:
        cancelled = await shop.cancel(order.order_id)
    finally:
        shop.ordering.store.query = query  # type: ignore[method-assign]
    assert cancelled.status == "CANCELLED"
    assert order.order_id in shop.neighbours.stopped


async def test_the_state_machine_is_public(shop: Shop) -> None:
    machine = (await shop.ordering.client(OrderingClient).get_order_states(operations.GetOrderStatesRequest())).body
    assert machine.initial == "PENDING"
    assert ("PENDING", "CONFIRMED", "PAYMENT_SUCCEEDED") in [(x.from_, x.to, x.trigger) for x in machine.transitions]
