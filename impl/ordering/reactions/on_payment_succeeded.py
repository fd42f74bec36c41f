"""An order is paid and becomes confirmed. If it ended before, PAYING refunds the payment."""

from generated.events.ordering import ORDER_CONFIRMED
from generated.events.paying import PAYMENT_SUCCEEDED, PaymentSucceeded
from impl.ordering.domain import payment
from impl.ordering.domain.timeline import Cause
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.cancel import forget_time_limit
from impl.ordering.use_cases.causes import told_by
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def on_payment_succeeded(tx: Transaction, event: PaymentSucceeded) -> None:
    forget_time_limit(tx, event.order_id)
    with orders.change_awaited(tx, event.order_id) as order:
        cause = told_by(tx, PAYMENT_SUCCEEDED, event.paid_at)
        if payment.paid(order, event.payment_intent_id, event.amount.amount, cause):
            event_id = new_id("evt")
            by_itself = Cause(at=tx.now, now=tx.now, event_type=ORDER_CONFIRMED.name, event_id=event_id)
            payment.confirm(order, by_itself, event_id=event_id)
