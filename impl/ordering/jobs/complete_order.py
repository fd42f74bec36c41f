"""Goods of a delivered order cannot be sent back any more: it is complete."""

from impl.ordering import orders, progress
from impl.ordering.domain import ending
from impl.ordering.job_types import CompleteOrder
from infra.runtime.store.transaction import Transaction


def complete_order(tx: Transaction, job: CompleteOrder) -> None:
    order = orders.lock(tx, job.order_id)
    ending.complete(order, progress.own(tx))
    progress.record(tx, order)
