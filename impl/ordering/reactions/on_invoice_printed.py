"""The invoice can be downloaded."""

from generated.events.billing import INVOICE_PRINTED, InvoicePrinted
from impl.ordering import orders, progress
from impl.ordering.domain import invoice
from infra.runtime.store.transaction import Transaction


def on_invoice_printed(tx: Transaction, event: InvoicePrinted) -> None:
    order = orders.awaited(tx, event.order_id)
    if event.type == "INVOICE":  # credit notes are printed too
        invoice.printed(order, event.invoice_number, progress.told_by(tx, INVOICE_PRINTED))
    progress.record(tx, order)
