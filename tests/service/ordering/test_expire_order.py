"""An order that nobody pays expires."""

import asyncio

from sqlalchemy import select

from generated.events import paying
from generated.events.ordering import OrderConfirmed, OrderExpired
from impl.ordering.job_types import ExpireOrder
from infra.local.players.callers import until
from infra.runtime.store.tables import jobs
from tests.service.ordering.support import OrderDesk, has_status


async def test_an_order_that_nobody_pays_expires_and_a_late_payment_goes_back(shop: OrderDesk) -> None:
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


async def test_an_order_that_was_paid_or_cancelled_has_no_time_limit_left(shop: OrderDesk) -> None:
    pending, paid, cancelled = await shop.order(), await shop.paid(), await shop.order()
    await shop.cancel(cancelled.order_id)
    placed = [order.order_id for order in (pending, paid, cancelled)]
    query = select(jobs.c.key).where(jobs.c.kind == ExpireOrder.kind(), jobs.c.key.in_(placed))
    assert [row.key for row in await shop.ordering.store.query(lambda tx: tx.all(query))] == [pending.order_id]


async def test_a_confirmed_order_does_not_expire(shop: OrderDesk) -> None:
    order = await shop.paid()
    async with shop.later(minutes=31):
        await asyncio.sleep(0.2)
    assert (await shop.read(order.order_id)).status == "CONFIRMED"
