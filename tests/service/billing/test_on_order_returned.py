"""What BILLING does on OrderReturned."""

import pytest
from msgspec import UNSET

from generated.billing.client import BillingClient
from generated.events.billing import CreditNoteIssued
from infra.runtime.event import NotYet
from tests.service.billing.support import for_nothing, invoiced, of_order, told
from tests.support.order_events import new_order, returned
from tests.support.service import Serving


async def test_the_invoice_of_a_returned_order_is_credited_here_only_if_it_is_of_nothing(
    billing: Serving, staff: BillingClient
) -> None:
    free, paid = await invoiced(billing, staff, for_nothing()), await invoiced(billing, staff)
    for placed, _ in (free, paid):
        for _ in range(2):
            await billing.react(returned(placed))
    assert [each.type for each in await of_order(staff, free[0].order_id)] == ["INVOICE", "CREDIT_NOTE"]
    assert [each.type for each in await of_order(staff, paid[0].order_id)] == ["INVOICE"]
    (event,) = await told(billing, CreditNoteIssued, free[0].order_id)
    assert (event.creditable.amount, event.refund_id) == (0, UNSET)


async def test_a_return_waits_for_the_final_invoice_of_nothing(billing: Serving) -> None:
    placed = new_order(for_nothing())
    with pytest.raises(NotYet):
        await billing.react(returned(placed))
    await billing.react(placed)
    with pytest.raises(NotYet):
        await billing.react(returned(placed))
