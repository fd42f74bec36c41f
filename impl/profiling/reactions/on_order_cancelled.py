"""An order was cancelled: the buyer is told, unless it was for a failed payment, of which PaymentFailed tells."""

from generated.events.ordering import OrderCancelled
from impl.profiling.use_cases.tell import tell_of_order
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    if event.reason != "PAYMENT_FAILED":
        tell_of_order(tx, "ORDER_CANCELLED", event.order_id, at=event.cancelled_at)
