"""Nobody paid an order in time: it ends."""

from impl.ordering import orders, progress, views
from impl.ordering.domain import ending
from infra.runtime.jobs import Job
from infra.runtime.store.transaction import Transaction


def expire_order(tx: Transaction, job: Job) -> None:
    order = orders.lock(tx, job.key)
    if ending.is_out_of_time(order, tx.now):
        ending.expire(order, progress.own(tx))
        tx.emit(views.order_expired(order))
        progress.record(tx, order)
