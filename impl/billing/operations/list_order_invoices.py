"""List the invoice and the credit notes of an order, oldest first."""

from typing import Any

from sqlalchemy import Row, select

from generated.billing.operations import ListOrderInvoicesOk, ListOrderInvoicesRequest
from generated.billing.problems import NotFound
from impl.billing.answers import invoice_page_answer
from impl.billing.repositories.summaries import SUMMARIES, list_summaries
from impl.billing.tables import invoices
from impl.common.access import may_see
from infra.runtime.caller import Caller
from infra.runtime.store.transaction import Transaction


def list_order_invoices(tx: Transaction, request: ListOrderInvoicesRequest) -> ListOrderInvoicesOk:
    of_order = invoices.c.order_id == request.order_id
    whose = tx.one(select(invoices.c.customer_id, invoices.c.order_token_hash).where(of_order).limit(1))
    if whose is None or not _may_read(request.caller, whose):
        raise NotFound("order")
    query = SUMMARIES.where(of_order)
    rows, next_cursor = list_summaries(tx, query, limit=request.limit, cursor=request.cursor, newest_first=False)
    return ListOrderInvoicesOk(body=invoice_page_answer(rows, next_cursor, request.caller))


def _may_read(caller: Caller, whose: Row[Any]) -> bool:
    """Services may read those of every order: they send them to the buyer."""
    return caller.is_service or may_see(
        caller, "billing:read", customer_id=whose.customer_id, order_token_hash=whose.order_token_hash
    )
