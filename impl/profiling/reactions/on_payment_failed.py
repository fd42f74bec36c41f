"""A payment failed for good: the buyer is told, and that the order is cancelled for it."""

from generated.events.paying import PaymentFailed
from impl.profiling.use_cases.tell import tell_of_order
from infra.runtime.store.transaction import Transaction


def on_payment_failed(tx: Transaction, event: PaymentFailed) -> None:
    tell_of_order(tx, "PAYMENT_FAILED", event.order_id, at=event.failed_at, about={"reason": event.reason})
