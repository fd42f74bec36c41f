"""Read a payment intent."""

from generated.paying.operations import GetPaymentIntentOk, GetPaymentIntentRequest
from generated.paying.problems import NotFound
from impl.common.access import may_see
from impl.paying.answers import payment_intent_answer
from impl.paying.repositories.payment_intents import payment_intents
from infra.runtime.store.transaction import Transaction


def get_payment_intent(tx: Transaction, request: GetPaymentIntentRequest) -> GetPaymentIntentOk:
    intent = payment_intents.get(tx, request.payment_intent_id)
    if not may_see(request.caller, "payments:read", customer_id=intent.customer_id, order_token_hash=intent.order_token_hash):
        raise NotFound(payment_intents.resource)
    return GetPaymentIntentOk(body=payment_intent_answer(intent, request.caller))
