"""What ORDERING does on PaymentCancelled."""

from generated.events import paying
from tests.service.ordering.support import OrderDesk


async def test_a_cancelled_order_owes_nothing(shop: OrderDesk) -> None:
    order = await shop.order()
    await shop.happens(paying.PaymentIntentCreated, order)
    await shop.cancel(order.order_id)
    assert (await shop.steps(order.order_id))["PAYMENT_CANCELLATION"] == "EXPECTED"
    for _ in range(2):
        await shop.happens(paying.PaymentCancelled, order)
    assert (await shop.read(order.order_id)).payment_status == "NONE"
    assert (await shop.steps(order.order_id))["PAYMENT_CANCELLATION"] == "DONE"
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("PAYMENT_CANCELLED") == 1
