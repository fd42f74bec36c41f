"""PAYING prepared the payment."""

from generated.events.paying import PAYMENT_INTENT_CREATED, PaymentIntentCreated
from impl.ordering.domain import payment
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_payment_intent_created(tx: Transaction, event: PaymentIntentCreated) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        payment.started(order, event.payment_intent_id, told_by(tx, PAYMENT_INTENT_CREATED, event.created_at))
