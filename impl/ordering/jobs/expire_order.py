"""Nobody paid an order in time: it ends."""

from impl.ordering import orders, progress, views
from impl.ordering.domain import ending
from impl.ordering.job_types import ExpireOrder
from infra.runtime.store.transaction import Transaction


def expire_order(tx: Transaction, job: ExpireOrder) -> None:
    order = orders.lock(tx, job.order_id)
    if ending.is_out_of_time(order, tx.now):
        ending.expire(order, progress.own(tx))
        tx.emit(views.order_expired(order))
        progress.record(tx, order)
