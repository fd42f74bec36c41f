"""List payment intents, newest first."""

from generated.paying import models
from generated.paying.operations import ListPaymentIntentsOk, ListPaymentIntentsRequest
from impl.common.absent import or_unset
from impl.paying.answers import payment_intent_answer
from impl.paying.repositories.payment_intents import payment_intents
from infra.runtime.store.transaction import Transaction


def list_payment_intents(tx: Transaction, request: ListPaymentIntentsRequest) -> ListPaymentIntentsOk:
    found, cursor = payment_intents.list_page(
        tx,
        order_id=request.order_id,
        status=request.status,
        created_from=request.created_from,
        created_to=request.created_to,
        limit=request.limit,
        cursor=request.cursor,
    )
    items = [payment_intent_answer(intent, request.caller) for intent in found]
    return ListPaymentIntentsOk(body=models.PaymentIntentPage(items=items, next_cursor=or_unset(cursor)))
