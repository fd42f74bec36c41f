"""List orders, for staff."""

from collections.abc import Mapping

from sqlalchemy import Column

from generated.ordering import models
from generated.ordering.operations import ListOrdersOk, ListOrdersRequest
from impl.common.absent import or_unset
from impl.ordering.answers.orders import order_summary_answer
from impl.ordering.repositories import order_lists
from impl.ordering.tables import orders
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_SORTS: Mapping[models.OrderSort, tuple[Column[object], bool]] = {
    "NEWEST": (orders.c.created_at, True),
    "OLDEST": (orders.c.created_at, False),
    "TOTAL_HIGHEST": (orders.c.total, True),
    "TOTAL_LOWEST": (orders.c.total, False),
}


def list_orders(tx: Transaction, request: ListOrdersRequest) -> ListOrdersOk:
    column, descending = _SORTS[request.sort]
    query = order_lists.SUMMARIES.where(*order_lists.conditions(request))
    rows, cursor = page(
        tx,
        query,
        by=[column, orders.c.order_id],
        limit=request.limit,
        cursor=request.cursor,
        descending=descending,
        search=order_lists.search(tx, request),
    )
    return ListOrdersOk(body=models.OrderPage(items=[order_summary_answer(row) for row in rows], next_cursor=or_unset(cursor)))
