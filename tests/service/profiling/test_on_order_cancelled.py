"""What PROFILING does on OrderCancelled."""

import pytest

from generated.events.ordering import OrderCancelled
from generated.events.paying import PaymentFailed
from tests.service.profiling.told import before_messages, happened, told_of
from tests.support.service import Serving

_FILE = "ordering/events/order-cancelled.v1.json"


@pytest.mark.parametrize("reason", ["CUSTOMER", "STAFF", "SHORTFALL"])
async def test_the_buyer_is_told(profiling: Serving, reason: str) -> None:
    event = happened(OrderCancelled, _FILE, reason=reason)
    await profiling.react(event)
    assert await told_of(profiling, event.order_id) == [("ORDER_CANCELLED", {})]


async def test_a_failed_payment_is_told_once(profiling: Serving) -> None:
    """Whatever comes first: PaymentFailed is the cause of the cancellation."""
    failed = happened(PaymentFailed, "paying/events/payment-failed.v1.json")
    cancelled = happened(OrderCancelled, _FILE, reason="PAYMENT_FAILED", order_id=failed.order_id)
    await profiling.react(cancelled)
    await profiling.react(failed)
    assert await told_of(profiling, failed.order_id) == [("PAYMENT_FAILED", {"reason": "DECLINED"})]


async def test_what_happened_before_messages_were_sent_is_not_told(profiling: Serving) -> None:
    event = happened(OrderCancelled, _FILE, at=await before_messages(profiling))
    await profiling.react(event)
    assert await told_of(profiling, event.order_id) == []
