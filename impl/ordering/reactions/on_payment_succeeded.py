"""An order is paid: it is confirmed, unless it ended before; then PAYING gives the money back."""

from generated.events.ordering import ORDER_CONFIRMED
from generated.events.paying import PAYMENT_SUCCEEDED, PaymentSucceeded
from impl.ordering import orders, progress, views
from impl.ordering.domain import payment
from impl.ordering.domain.timeline import Cause
from impl.ordering.job_types import ExpireOrder
from infra.runtime.store.transaction import Transaction


def on_payment_succeeded(tx: Transaction, event: PaymentSucceeded) -> None:
    order = orders.awaited(tx, event.order_id)
    cause = progress.told_by(tx, PAYMENT_SUCCEEDED, event.paid_at)
    if payment.paid(order, event.payment_intent_id, event.amount.amount, cause):
        event_id = tx.emit(views.order_confirmed(order, paid_at=event.paid_at, confirmed_at=tx.now))
        payment.confirm(order, Cause(at=tx.now, now=tx.now, event_type=ORDER_CONFIRMED.name, event_id=event_id))
        tx.unschedule(ExpireOrder(order_id=order.order_id))
    progress.record(tx, order)
