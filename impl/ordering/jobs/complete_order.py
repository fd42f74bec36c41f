"""Goods of a delivered order cannot be sent back any more: it is complete."""

from impl.ordering import orders, progress
from impl.ordering.domain import ending
from infra.runtime.jobs import Job
from infra.runtime.store.transaction import Transaction


def complete_order(tx: Transaction, job: Job) -> None:
    order = orders.lock(tx, job.key)
    ending.complete(order, progress.own(tx))
    progress.record(tx, order)
