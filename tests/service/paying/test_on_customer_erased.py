"""What PAYING does on CustomerErased."""

import msgspec
import pytest

from generated.paying import operations, problems
from generated.paying.client import PayingClient
from infra.runtime.ids import new_id
from tests.service.paying.support import entries, intent_of, paid, refund
from tests.support.order_events import guests_order, joined, new_order
from tests.support.personal import erased, places_of, set_aside, whose
from tests.support.service import Serving


async def test_notes_go_and_the_books_stay(paying: Serving, staff: PayingClient) -> None:
    order, intent = await paid(paying, staff)
    await refund(staff, intent, 500, note="Crispinella called")
    _, intent = await paid(paying, staff)
    await refund(staff, intent, 500, note="Bartolomew called")
    assert isinstance(order.customer_id, str)
    assert await places_of(paying, "Crispinella") == ["refunds.note", "runtime_idempotency.body"]
    before = await entries(paying, order.order_id)
    await paying.react(erased(order.customer_id))
    assert await entries(paying, order.order_id) == before
    assert await places_of(paying, "Crispinella") == []
    assert await places_of(paying, "Bartolomew") != []  # another customer's


async def test_a_record_that_was_set_aside_loses_the_words(paying: Serving) -> None:
    person = whose("Tolliverse")
    order = new_order(**person)
    await set_aside(paying, key=order.order_id, payload=msgspec.json.encode(order))
    await paying.react(erased(person["customer_id"]))
    assert await places_of(paying, "Tolliverse") == []


async def test_the_token_of_a_guests_order_opens_its_payment_no_more(paying: Serving, staff: PayingClient) -> None:
    order, token = guests_order()
    customer_id = new_id("cus")
    await paying.react(order)
    intent = await intent_of(staff, order.order_id, "SUCCEEDED")
    await paying.react(joined(order, customer_id))
    guest = paying.client(PayingClient, Order_Token=token)
    request = operations.GetPaymentIntentRequest(payment_intent_id=intent.payment_intent_id)
    await guest.get_payment_intent(request)
    await paying.react(erased(customer_id))
    with pytest.raises(problems.NotFound):
        await guest.get_payment_intent(request)
