"""What ORDERING does on RefundSucceeded."""

from generated.common.models import Money
from generated.events import paying
from infra.runtime.ids import new_id
from tests.service.ordering.support import OrderDesk


async def test_a_goodwill_refund_does_not_turn_an_order_back(shop: OrderDesk) -> None:
    order = await shop.fulfilled()
    money = {"amount": 1000, "currency": "EUR"}
    for remaining, status in ((3470, "PARTIALLY_REFUNDED"), (0, "REFUNDED")):
        changes = {"refund_id": new_id("rfd"), "amount": money, "remaining": {"amount": remaining, "currency": "EUR"}}
        for _ in range(2):
            await shop.happens(paying.RefundSucceeded, order, **changes)
        seen = await shop.read(order.order_id)
        assert (seen.status, seen.payment_status) == ("CONFIRMED", status)
    assert seen.refunded == Money(amount=2000, currency="EUR")
