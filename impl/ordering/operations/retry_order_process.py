"""Retry a stuck process. Its awaited step gets a new time limit, and the service is asked again where that is possible."""

from generated.ordering.operations import RetryOrderProcessOk, RetryOrderProcessRequest
from impl.ordering.answers.processes import order_process_answer
from impl.ordering.job_types import PushProcess
from impl.ordering.repositories import order_lists
from impl.ordering.repositories.orders import orders
from impl.ordering.tables import orders as table
from impl.ordering.use_cases.causes import own
from infra.runtime.store.transaction import Transaction


def retry_order_process(tx: Transaction, request: RetryOrderProcessRequest) -> RetryOrderProcessOk:
    with orders.change(tx, request.order_id) as order:
        order.retry(own(tx, request.caller), user_id=request.caller.subject)
        if awaited := order.process.waiting_for:
            tx.schedule(PushProcess(order_id=order.order_id, step=awaited.name))
    rows = tx.all(order_lists.PROCESSES.where(table.c.order_id == request.order_id))
    return RetryOrderProcessOk(body=order_process_answer(rows[0]))
