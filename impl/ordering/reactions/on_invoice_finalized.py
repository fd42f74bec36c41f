"""The invoice has its number; it never changes again."""

from generated.events.billing import INVOICE_FINALIZED, InvoiceFinalized
from impl.ordering import orders, progress
from impl.ordering.domain import invoice
from infra.runtime.store.transaction import Transaction


def on_invoice_finalized(tx: Transaction, event: InvoiceFinalized) -> None:
    order = orders.awaited(tx, event.order_id)
    invoice.finalized(order, event.invoice_id, event.invoice_number, progress.told_by(tx, INVOICE_FINALIZED))
    progress.record(tx, order)
