"""What BILLING does on OrderExpired."""

import pytest

from generated.billing.client import BillingClient
from generated.events.billing import InvoiceVoided
from generated.events.ordering import OrderCancelled, OrderExpired
from infra.runtime.event import NotYet
from tests.service.billing.support import ended, of_order, refunded, told
from tests.support.order_events import confirmed, new_order
from tests.support.service import Serving


async def test_what_comes_before_its_order_waits(billing: Serving) -> None:
    for event in (
        confirmed(new_order()),
        ended(OrderCancelled, new_order()),
        ended(OrderExpired, new_order()),
        refunded(new_order(), 1),
    ):
        with pytest.raises(NotYet):
            await billing.react(event)


async def test_an_expired_order_voids_its_draft(billing: Serving, staff: BillingClient) -> None:
    placed = new_order()
    await billing.react(placed)
    for _ in range(2):
        await billing.react(ended(OrderExpired, placed))
    assert [item.status for item in await of_order(staff, placed.order_id)] == ["VOID"]
    assert [event.reason for event in await told(billing, InvoiceVoided, placed.order_id)] == ["ORDER_EXPIRED"]
