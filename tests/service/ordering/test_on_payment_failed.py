"""What ORDERING does on PaymentFailed."""

import pytest

from generated.events import paying, stocking
from generated.events.operations import ProcessRecovered
from generated.events.ordering import OrderCancelled
from infra.local.players.callers import until
from infra.runtime.event import Event
from tests.service.ordering.support import OrderDesk, is_stuck


async def test_a_payment_that_fails_for_good_cancels_the_order(shop: OrderDesk) -> None:
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
async def test_an_order_that_fails_is_written_once_and_told_once(shop: OrderDesk, kind: type[Event], codes: list[str]) -> None:
    order = await shop.order()
    await shop.happens(paying.PaymentIntentCreated, order)
    async with shop.later(minutes=6):
        await until(lambda: is_stuck(shop, order))
    before, process = await shop.read(order.order_id), await shop.process(order.order_id)
    noted = len(await shop.timeline(order.order_id))
    await shop.happens(kind, order)
    after = await shop.timeline(order.order_id)
    assert [entry.code for entry in after[noted:]] == [*codes, "PROCESS_RECOVERED"]
    assert (await shop.read(order.order_id)).version == before.version + 1
    assert (await shop.process(order.order_id)).version == process.version + 1
    assert [len(await shop.told(told, order.order_id)) for told in (OrderCancelled, ProcessRecovered)] == [1, 1]
