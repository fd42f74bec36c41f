"""Read a payment intent."""

from generated.paying.operations import GetPaymentIntentOk, GetPaymentIntentRequest
from generated.paying.problems import NotFound
from impl.common.access import may_see
from impl.paying import intents
from impl.paying.views import intent_view
from infra.runtime.store.transaction import Transaction


def get_payment_intent(tx: Transaction, request: GetPaymentIntentRequest) -> GetPaymentIntentOk:
    intent = intents.find(tx, request.payment_intent_id)
    if intent is None or not may_see(
        request.caller, "payments:read", customer_id=intent.customer_id, order_token_hash=intent.order_token_hash
    ):
        raise NotFound("payment_intent")
    return GetPaymentIntentOk(body=intent_view(intent))
