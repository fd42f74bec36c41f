"""Read a payment intent."""

from generated.paying.operations import GetPaymentIntentOk, GetPaymentIntentRequest
from generated.paying.problems import NotFound
from impl.paying import intents
from impl.paying.access import may_read
from impl.paying.views import intent_view
from infra.runtime.store.transaction import Transaction


def get_payment_intent(tx: Transaction, request: GetPaymentIntentRequest) -> GetPaymentIntentOk:
    intent = intents.find(tx, request.payment_intent_id)
    if intent is None or not may_read(request.caller, intent):
        raise NotFound("payment_intent")
    return GetPaymentIntentOk(body=intent_view(intent))
