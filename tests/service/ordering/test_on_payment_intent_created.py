"""What ORDERING does on PaymentIntentCreated."""

from generated.events import paying
from tests.service.ordering.support import UNSET, OrderDesk


async def test_the_order_waits_for_its_payment(shop: OrderDesk) -> None:
    order = await shop.order()
    for _ in range(2):
        await shop.happens(paying.PaymentIntentCreated, order)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.payment_status, seen.payment_intent_id is UNSET) == ("PENDING", "PENDING", False)
    assert (await shop.steps(order.order_id))["PAYMENT_INTENT"] == "DONE"
