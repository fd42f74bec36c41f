"""Make the payment intent of an order."""

import asyncio

import pytest

from generated.paying import models, operations, problems
from generated.paying.client import PayingClient
from impl.paying.job_types import ProcessPayment
from infra.runtime.ids import new_id
from tests.service.paying.support import intent_of, order, paid, simulate
from tests.support.service import Serving


async def test_the_repair_entry_answers_the_one_intent_of_an_order(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    service = paying.as_service(PayingClient)
    request = operations.CreatePaymentIntentRequest(body=models.PaymentIntentDraft(order_id=placed.order_id))
    answer = await service.create_payment_intent(request)
    assert answer.body == intent
    assert answer.location == f"/payment-intents/{intent.payment_intent_id}"
    unknown = models.PaymentIntentDraft(order_id=new_id("ord"))
    with pytest.raises(problems.OrderUnknown):
        await service.create_payment_intent(operations.CreatePaymentIntentRequest(body=unknown))


async def test_the_repair_entry_takes_up_a_processing_that_was_lost_and_hastens_no_delay(
    paying: Serving, staff: PayingClient
) -> None:
    await simulate(staff, "DELAY", 400)
    placed = order()
    await paying.react(placed)
    await intent_of(staff, placed.order_id, "PROCESSING")
    await paying.store.command(lambda tx: tx.unschedule(ProcessPayment(order_id=placed.order_id)))
    request = operations.CreatePaymentIntentRequest(body=models.PaymentIntentDraft(order_id=placed.order_id))
    assert (await staff.create_payment_intent(request)).body.status == "PROCESSING"
    await asyncio.sleep(0.1)
    await intent_of(staff, placed.order_id, "PROCESSING")
    await intent_of(staff, placed.order_id, "SUCCEEDED")
