"""A payment failed for good: the order is cancelled."""

from generated.events.paying import PAYMENT_FAILED, PaymentFailed
from impl.ordering.domain import payment
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.cancel import cancel, forget_time_limit
from impl.ordering.use_cases.causes import own, told_by
from infra.runtime.store.transaction import Transaction


def on_payment_failed(tx: Transaction, event: PaymentFailed) -> None:
    forget_time_limit(tx, event.order_id)
    with orders.change_awaited(tx, event.order_id) as order:
        if payment.failed(order, event.reason, told_by(tx, PAYMENT_FAILED, event.failed_at)):
            cancel(tx, order, "PAYMENT_FAILED", "PAYMENT_FAILED", own(tx))
