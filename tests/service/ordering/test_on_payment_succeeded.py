"""What ORDERING does on PaymentSucceeded."""

from generated.events import paying
from generated.events.ordering import OrderConfirmed
from tests.service.ordering.support import UNSET, OrderDesk


async def test_a_paid_order_is_confirmed_once(shop: OrderDesk) -> None:
    order = await shop.order()
    await shop.happens(paying.PaymentIntentCreated, order)
    for _ in range(2):
        await shop.happens(paying.PaymentSucceeded, order)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.payment_status, seen.paid_at is UNSET) == ("CONFIRMED", "PAID", False)
    [told] = await shop.told(OrderConfirmed, order.order_id)
    assert (told.payment_intent_id, told.paid_at) == (seen.payment_intent_id, seen.paid_at)
