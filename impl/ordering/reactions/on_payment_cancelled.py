"""Nothing is to be paid any more for an order that ended."""

from generated.events.paying import PAYMENT_CANCELLED, PaymentCancelled
from impl.ordering import orders, progress
from impl.ordering.domain import payment
from infra.runtime.store.transaction import Transaction


def on_payment_cancelled(tx: Transaction, event: PaymentCancelled) -> None:
    order = orders.awaited(tx, event.order_id)
    payment.cancelled(order, progress.told_by(tx, PAYMENT_CANCELLED, event.cancelled_at))
    progress.record(tx, order)
