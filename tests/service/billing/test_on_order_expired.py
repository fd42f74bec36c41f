"""What BILLING does on OrderExpired."""

import pytest

from generated.events.ordering import OrderCancelled, OrderExpired
from infra.runtime.event import NotYet
from tests.service.billing.support import confirmed, ended, order, refunded
from tests.support.service import Serving


async def test_what_comes_before_its_order_waits(billing: Serving) -> None:
    for event in (confirmed(order()), ended(OrderCancelled, order()), ended(OrderExpired, order()), refunded(order(), 1)):
        with pytest.raises(NotYet):
            await billing.react(event)
