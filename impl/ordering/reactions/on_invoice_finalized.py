"""The invoice has its number; it never changes again."""

from generated.events.billing import INVOICE_FINALIZED, InvoiceFinalized
from impl.ordering.domain import invoice
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_invoice_finalized(tx: Transaction, event: InvoiceFinalized) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        invoice.finalized(order, event.invoice_id, event.invoice_number, told_by(tx, INVOICE_FINALIZED))
