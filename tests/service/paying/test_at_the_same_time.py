"""Two transactions of two replicas at the same time: each decides on what the other writes."""

import pytest

from generated.events.paying import PaymentIntentCreated
from generated.paying import models, operations
from generated.paying.client import PayingClient
from generated.paying.problems import RefundExceedsRemaining
from infra.runtime.caller import STAFF, Caller
from infra.runtime.ids import new_id
from tests.service.paying.support import entries, intent_of, of_order, order, paid
from tests.support.overlap import Body, interrupted, overlapping
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


def refunding(paying: Serving, payment_intent_id: str, cents: int) -> Body:
    draft = models.RefundDraft(
        payment_intent_id=payment_intent_id, amount=models.Money(amount=cents, currency="EUR"), reason="DAMAGED"
    )
    caller = Caller(scheme=STAFF, subject=new_id("stf"), name="Lou Petit")
    return paying.calling(operations.CreateRefundRequest(body=draft, caller=caller, idempotency_key=new_id("key")))


@pytest.mark.parametrize("after", [1, 2, 3])
async def test_two_refunds_never_exceed_what_was_paid(paying: Serving, staff: PayingClient, after: int) -> None:
    placed, intent = await paid(paying, staff)
    both = [refunding(paying, intent.payment_intent_id, 3000) for _ in range(2)]
    with pytest.raises(RefundExceedsRemaining):
        await interrupted(paying.store, *both, after=after)
    assert (await intent_of(staff, placed.order_id, "SUCCEEDED")).refunded.amount == 3000
    assert ("REFUND", 3000) in await entries(paying, placed.order_id)


async def test_an_order_that_is_heard_of_twice_at_once_has_one_intent(paying: Serving) -> None:
    placed = order()
    await overlapping(paying.store, paying.reacting(placed), paying.reacting(placed))
    assert len(await of_order(paying, PaymentIntentCreated, placed.order_id)) == 1
