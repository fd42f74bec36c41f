"""List payment intents."""

import pytest

from generated.paying import operations, problems
from generated.paying.client import PayingClient
from tests.service.paying.support import paid
from tests.support.service import Serving


async def test_lists_are_paged_newest_first(paying: Serving, staff: PayingClient) -> None:
    made = [(await paid(paying, staff))[1].payment_intent_id for _ in range(3)]
    first = (await staff.list_payment_intents(operations.ListPaymentIntentsRequest(limit=2, status="SUCCEEDED"))).body
    assert [item.payment_intent_id for item in first.items] == made[:0:-1]
    assert first.next_cursor
    request = operations.ListPaymentIntentsRequest(limit=1, status="SUCCEEDED", cursor=str(first.next_cursor))
    assert [item.payment_intent_id for item in (await staff.list_payment_intents(request)).body.items] == made[:1]
    with pytest.raises(problems.CursorInvalid):
        await staff.list_refunds(operations.ListRefundsRequest(cursor=str(first.next_cursor)))
    future = operations.ListPaymentIntentsRequest(created_from="2090-01-01T00:00:00.1+01:00")
    assert (await staff.list_payment_intents(future)).body.items == []
    past = operations.ListPaymentIntentsRequest(created_to="2001-01-01T00:00:00Z")
    assert (await staff.list_payment_intents(past)).body.items == []
