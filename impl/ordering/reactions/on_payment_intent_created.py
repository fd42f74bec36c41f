"""PAYING will take the payment."""

from generated.events.paying import PAYMENT_INTENT_CREATED, PaymentIntentCreated
from impl.ordering import orders, progress
from impl.ordering.domain import payment
from infra.runtime.store.transaction import Transaction


def on_payment_intent_created(tx: Transaction, event: PaymentIntentCreated) -> None:
    order = orders.awaited(tx, event.order_id)
    payment.started(order, event.payment_intent_id, progress.told_by(tx, PAYMENT_INTENT_CREATED, event.created_at))
    progress.record(tx, order)
