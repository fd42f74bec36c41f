"""An order was cancelled: the draft of its invoice is void; a final one is credited when the money goes back."""

from generated.events.ordering import OrderCancelled
from impl.billing.crediting import credit_nothing
from impl.billing.domain.calendar import paris_day
from impl.billing.voiding import void_draft
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    invoice = void_draft(tx, event.order_id, "ORDER_CANCELLED")
    if invoice.status == "FINAL" and not invoice.totals.gross:
        credit_nothing(tx, invoice, settled_on=paris_day(event.cancelled_at))
