"""Completes a delivered order whose goods can no longer be returned."""

from impl.ordering.domain import ending
from impl.ordering.job_types import CompleteOrder
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import own
from infra.runtime.store.transaction import Transaction


def complete_order(tx: Transaction, job: CompleteOrder) -> None:
    with orders.change(tx, job.order_id) as order:
        ending.complete(order, own(tx))
