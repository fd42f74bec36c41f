"""The payment of an order that ended was cancelled."""

from generated.events.paying import PAYMENT_CANCELLED, PaymentCancelled
from impl.ordering.domain import payment
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_payment_cancelled(tx: Transaction, event: PaymentCancelled) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        payment.cancelled(order, told_by(tx, PAYMENT_CANCELLED, event.cancelled_at))
