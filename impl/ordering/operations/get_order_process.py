"""Read the process of an order."""

from generated.ordering.operations import GetOrderProcessOk, GetOrderProcessRequest
from generated.ordering.problems import NotFound
from impl.ordering.answers.processes import order_process_answer
from impl.ordering.repositories import order_lists
from impl.ordering.tables import orders
from infra.runtime.store.transaction import Transaction


def get_order_process(tx: Transaction, request: GetOrderProcessRequest) -> GetOrderProcessOk:
    row = tx.one(order_lists.PROCESSES.where(orders.c.order_id == request.order_id))
    if row is None:
        raise NotFound("order")
    return GetOrderProcessOk(body=order_process_answer(row))
