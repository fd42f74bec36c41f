"""A retried process asks the service that it waits for."""

from generated.events import billing, paying, stocking
from generated.ordering import models
from infra.local.players.callers import until
from tests.service.ordering.support import OrderDesk, retry


async def test_a_retry_asks_paying_or_shipping_again_when_they_are_awaited(shop: OrderDesk) -> None:
    order = await shop.order()
    await _retry_when_stuck(shop, order, minutes=6)
    await until(lambda: _was_pushed(shop, "/payment-intents", order))
    for kind in (paying.PaymentIntentCreated, billing.InvoiceDrafted, paying.PaymentSucceeded, stocking.StockCommitted):
        await shop.happens(kind, order)
    await _retry_when_stuck(shop, order, minutes=12)
    await until(lambda: _was_pushed(shop, "/shipments", order))
    assert (await shop.process(order.order_id)).state == "RUNNING"


async def _retry_when_stuck(shop: OrderDesk, order: models.Order, *, minutes: float) -> None:
    async def is_stuck() -> bool:
        return (await shop.process(order.order_id)).state == "STUCK"

    async with shop.later(minutes=minutes):
        await until(is_stuck)
    await retry(shop, order)


async def _was_pushed(shop: OrderDesk, entry: str, order: models.Order) -> bool:
    return (entry, order.order_id) in shop.neighbours.pushed
