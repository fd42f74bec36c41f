"""List my orders, newest first."""

from generated.ordering import models
from generated.ordering.operations import ListMyOrdersOk, ListMyOrdersRequest
from impl.common.absent import or_unset
from impl.ordering.answers.orders import order_summary_answer
from impl.ordering.repositories import order_lists
from impl.ordering.tables import orders
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_NEWEST = [orders.c.created_at, orders.c.order_id]


def list_my_orders(tx: Transaction, request: ListMyOrdersRequest) -> ListMyOrdersOk:
    query = order_lists.SUMMARIES.where(orders.c.customer_id == request.caller.subject_of("customer"))
    if request.status:
        query = query.where(orders.c.status == request.status)
    rows, cursor = page(tx, query, by=_NEWEST, limit=request.limit, cursor=request.cursor, descending=True)
    return ListMyOrdersOk(
        body=models.OrderPage(items=[order_summary_answer(row) for row in rows], next_cursor=or_unset(cursor))
    )
