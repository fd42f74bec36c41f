"""What PAYING does on OrderJoinedAccount."""

import pytest

from generated.events.paying import RefundSucceeded
from generated.paying import operations, problems
from generated.paying.client import PayingClient
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.service.paying.support import intent_of, of_order, refund
from tests.support.order_events import guests_order, joined
from tests.support.service import Serving


async def test_the_customer_sees_the_payment_and_the_guest_does_not_learn_of_the_account(
    paying: Serving, staff: PayingClient
) -> None:
    order, token = guests_order()
    first, second = new_id("cus"), new_id("cus")
    await paying.react(order)
    intent = await intent_of(staff, order.order_id, "SUCCEEDED")
    before = await refund(staff, intent, 100)
    for customer_id in (first, second):  # the second comes too late
        await paying.react(joined(order, customer_id))
    after = await refund(staff, intent, 100)
    request = operations.GetPaymentIntentRequest(payment_intent_id=intent.payment_intent_id)
    mine = (await paying.as_customer(PayingClient, first).get_payment_intent(request)).body
    assert mine.customer_id == first
    guests = (await paying.client(PayingClient, Order_Token=token).get_payment_intent(request)).body
    assert (guests.payment_intent_id, guests.customer_id) == (intent.payment_intent_id, intent.customer_id)
    with pytest.raises(problems.NotFound):
        await paying.as_customer(PayingClient, second).get_payment_intent(request)
    for each in (before, after):
        seen = (await staff.get_refund(operations.GetRefundRequest(refund_id=each.refund_id))).body
        assert seen.customer_id == first
    assert (await of_order(paying, RefundSucceeded, order.order_id))[-1].customer_id == first


async def test_it_waits_for_the_order(paying: Serving) -> None:
    order, _ = guests_order()
    with pytest.raises(NotYet):
        await paying.react(joined(order, new_id("cus")))
