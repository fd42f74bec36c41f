"""What PROFILING does on PaymentFailed."""

import pytest

from generated.events.paying import PaymentFailed
from tests.service.profiling.told import happened, told_of
from tests.support.service import Serving


@pytest.mark.parametrize("reason", ["DECLINED", "PROCESSING_ERROR"])
async def test_the_buyer_is_told_why(profiling: Serving, reason: str) -> None:
    event = happened(PaymentFailed, "paying/events/payment-failed.v1.json", reason=reason)
    await profiling.react(event)
    assert await told_of(profiling, event.order_id) == [("PAYMENT_FAILED", {"reason": reason})]
