"""List payment intents, newest first."""

from datetime import datetime

from msgspec import UNSET
from sqlalchemy import select

from generated.paying import models
from generated.paying.operations import ListPaymentIntentsOk, ListPaymentIntentsRequest
from impl.paying.intents import intent_of
from impl.paying.tables import intents
from impl.paying.views import intent_view
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


def list_payment_intents(tx: Transaction, request: ListPaymentIntentsRequest) -> ListPaymentIntentsOk:
    query = select(intents)
    if request.order_id is not None:
        query = query.where(intents.c.order_id == request.order_id)
    if request.status is not None:
        query = query.where(intents.c.status == request.status)
    if request.created_from is not None:
        query = query.where(intents.c.created_at >= datetime.fromisoformat(request.created_from))
    if request.created_to is not None:
        query = query.where(intents.c.created_at < datetime.fromisoformat(request.created_to))
    by = (intents.c.created_at, intents.c.payment_intent_id)
    rows, following = page(tx, query, by=by, limit=request.limit, cursor=request.cursor, descending=True)
    items = [intent_view(intent_of(row)) for row in rows]
    return ListPaymentIntentsOk(body=models.PaymentIntentPage(items=items, next_cursor=following or UNSET))
