"""Expires an order that was not paid in time."""

from impl.ordering.domain import ending
from impl.ordering.job_types import ExpireOrder
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import own
from infra.runtime.store.transaction import Transaction


def expire_order(tx: Transaction, job: ExpireOrder) -> None:
    with orders.change(tx, job.order_id) as order:
        if ending.is_out_of_time(order, tx.now):
            ending.expire(order, own(tx))
