"""A payment failed for good: the order is cancelled."""

from generated.events.paying import PAYMENT_FAILED, PaymentFailed
from impl.ordering import orders, progress
from impl.ordering.domain import payment
from infra.runtime.store.transaction import Transaction


def on_payment_failed(tx: Transaction, event: PaymentFailed) -> None:
    order = orders.awaited(tx, event.order_id)
    if payment.failed(order, event.reason, progress.told_by(tx, PAYMENT_FAILED, event.failed_at)):
        progress.cancel(tx, order, "PAYMENT_FAILED", "PAYMENT_FAILED", progress.own(tx))
    progress.record(tx, order)
