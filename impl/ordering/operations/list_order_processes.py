"""List the processes of orders. The process that has been without progress for longest comes first."""

from generated.ordering import models
from generated.ordering.operations import ListOrderProcessesOk, ListOrderProcessesRequest
from impl.common.absent import or_unset
from impl.ordering.answers.processes import order_process_answer
from impl.ordering.repositories import order_lists
from impl.ordering.tables import orders
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_LONGEST_FIRST = [orders.c.process_updated_at, orders.c.order_id]


def list_order_processes(tx: Transaction, request: ListOrderProcessesRequest) -> ListOrderProcessesOk:
    query = order_lists.PROCESSES
    if request.state:
        query = query.where(orders.c.process_state == request.state)
    rows, cursor = page(tx, query, by=_LONGEST_FIRST, limit=request.limit, cursor=request.cursor)
    items = [order_process_answer(row) for row in rows]
    return ListOrderProcessesOk(body=models.OrderProcessPage(items=items, next_cursor=or_unset(cursor)))
