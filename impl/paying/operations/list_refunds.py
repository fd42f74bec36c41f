"""List refunds, newest first."""

from datetime import datetime

from msgspec import UNSET
from sqlalchemy import select

from generated.paying import models
from generated.paying.operations import ListRefundsOk, ListRefundsRequest
from impl.paying.tables import refunds
from impl.paying.views import refund_view
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


def list_refunds(tx: Transaction, request: ListRefundsRequest) -> ListRefundsOk:
    query = select(refunds)
    for name in ("payment_intent_id", "order_id", "reason"):
        wanted = getattr(request, name)
        if wanted is not None:
            query = query.where(refunds.c[name] == wanted)
    if request.created_from is not None:
        query = query.where(refunds.c.created_at >= datetime.fromisoformat(request.created_from))
    if request.created_to is not None:
        query = query.where(refunds.c.created_at < datetime.fromisoformat(request.created_to))
    by = (refunds.c.created_at, refunds.c.refund_id)
    rows, following = page(tx, query, by=by, limit=request.limit, cursor=request.cursor, descending=True)
    return ListRefundsOk(body=models.RefundPage(items=[refund_view(row) for row in rows], next_cursor=following or UNSET))
