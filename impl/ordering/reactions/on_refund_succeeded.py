"""Money was refunded, in part or in full."""

from generated.events.paying import REFUND_SUCCEEDED, RefundSucceeded
from impl.ordering.domain import payment
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_refund_succeeded(tx: Transaction, event: RefundSucceeded) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        cause = told_by(tx, REFUND_SUCCEEDED, event.refunded_at, staff_name=event.staff_name)
        payment.refunded(order, event.refund_id, event.amount.amount, remaining=event.remaining.amount, cause=cause)
