"""Money went back, in part or whole."""

from generated.events.paying import REFUND_SUCCEEDED, RefundSucceeded
from impl.ordering import orders, progress
from impl.ordering.domain import payment
from infra.runtime.store.transaction import Transaction


def on_refund_succeeded(tx: Transaction, event: RefundSucceeded) -> None:
    order = orders.awaited(tx, event.order_id)
    cause = progress.told_by(tx, REFUND_SUCCEEDED, event.refunded_at, staff_name=event.staff_name)
    payment.refunded(order, event.refund_id, event.amount.amount, remaining=event.remaining.amount, cause=cause)
    progress.record(tx, order)
