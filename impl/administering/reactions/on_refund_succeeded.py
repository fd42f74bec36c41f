"""Money went back to a buyer."""

from generated.events.paying import RefundSucceeded
from impl.administering import sales
from infra.runtime.store.transaction import Transaction


def on_refund_succeeded(tx: Transaction, event: RefundSucceeded) -> None:
    sales.refunded(tx, event.refund_id, event.amount.amount, event.refunded_at)
