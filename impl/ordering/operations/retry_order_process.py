"""Push a stuck process: its awaited step gets another attempt, asked for where that is possible, and a new time limit."""

from generated.ordering.operations import RetryOrderProcessOk, RetryOrderProcessRequest
from impl.ordering import order_lists, orders, progress, views
from impl.ordering.job_types import PushProcess
from impl.ordering.tables import orders as table
from infra.runtime.store.transaction import Transaction


def retry_order_process(tx: Transaction, request: RetryOrderProcessRequest) -> RetryOrderProcessOk:
    order = orders.lock(tx, request.order_id)
    order.process.retry(tx.now)
    if awaited := order.process.waiting_for:
        tx.schedule(PushProcess(order_id=order.order_id, step=awaited.name))
    order.note("PROCESS_RETRIED", progress.own(tx, request.caller), user_id=request.caller.subject)
    progress.record(tx, order)
    rows = tx.all(order_lists.PROCESSES.where(table.c.order_id == request.order_id))
    return RetryOrderProcessOk(body=views.order_process(rows[0]))
