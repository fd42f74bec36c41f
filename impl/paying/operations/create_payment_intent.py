"""Repair the payment intent of an order. OrderCreated already made it; a processing that was left undone continues."""

from generated.paying.operations import CreatePaymentIntentCreated, CreatePaymentIntentRequest
from generated.paying.problems import OrderUnknown
from impl.paying.answers import payment_intent_answer
from impl.paying.job_types import ProcessPayment
from impl.paying.repositories.payment_intents import payment_intents
from infra.runtime.store.transaction import Transaction


def create_payment_intent(tx: Transaction, request: CreatePaymentIntentRequest) -> CreatePaymentIntentCreated:
    intent = payment_intents.find_of_order(tx, request.body.order_id)
    if intent is None:
        raise OrderUnknown(order_id=request.body.order_id)
    if not intent.has_ended:
        tx.schedule(ProcessPayment(order_id=intent.order_id), intent.process_at)
    location = f"/payment-intents/{intent.payment_intent_id}"
    return CreatePaymentIntentCreated(body=payment_intent_answer(intent, request.caller), location=location)
