"""Read a payment intent."""

from hashlib import sha256
from secrets import token_urlsafe

import msgspec
import pytest

from generated.events.ordering import OrderCreated
from generated.paying import operations, problems
from generated.paying.client import PayingClient
from infra.runtime.ids import new_id
from tests.service.paying.support import intent_of, order, paid
from tests.support.service import Serving


async def test_customers_and_guests_see_their_own_payment_only(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    secret, wrong = token_urlsafe(32), token_urlsafe(32)
    guests = {"email": "camille@example.org", "order_token_hash": sha256(secret.encode()).hexdigest()}
    of_guest = msgspec.convert({**msgspec.to_builtins(order()), **guests}, OrderCreated)
    of_guest = msgspec.structs.replace(of_guest, customer_id=msgspec.UNSET)
    await paying.react(of_guest)
    guests_intent = await intent_of(staff, of_guest.order_id, "SUCCEEDED")
    mine = operations.GetPaymentIntentRequest(payment_intent_id=intent.payment_intent_id)
    theirs = operations.GetPaymentIntentRequest(payment_intent_id=guests_intent.payment_intent_id)
    customer = paying.as_customer(PayingClient, str(placed.customer_id))
    guest, stranger = (paying.client(PayingClient, Order_Token=token) for token in (secret, wrong))
    assert (await customer.get_payment_intent(mine)).body == intent
    assert (await guest.get_payment_intent(theirs)).body == guests_intent
    another = paying.as_customer(PayingClient, new_id("cus"))
    for client, request in ((another, mine), (customer, theirs), (guest, mine), (stranger, theirs)):
        with pytest.raises(problems.NotFound):
            await client.get_payment_intent(request)
    with pytest.raises(problems.Unauthenticated):
        await paying.client(PayingClient).get_payment_intent(mine)
    with pytest.raises(problems.Forbidden):
        await paying.as_staff(PayingClient, "orders:read").get_payment_intent(mine)
