"""An order was cancelled: the draft of its invoice is void; a final one is credited when the money goes back."""

from generated.events.ordering import OrderCancelled
from impl.billing import invoices
from impl.billing.crediting import credit
from impl.billing.domain.calendar import paris_day
from impl.billing.domain.credit import whole_lines
from impl.billing.voiding import void_draft
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    invoice = void_draft(tx, event.order_id, "ORDER_CANCELLED")
    if invoice.status != "FINAL" or invoice.totals.gross:
        return
    # nothing was paid, so no refund will ask for the credit note
    if not (earlier := invoices.credit_notes(tx, invoice)):
        lines = whole_lines(invoice)
        credit(tx, invoice, earlier, lines, refund_id=None, settled_on=paris_day(event.cancelled_at))
