"""The invoice can be downloaded."""

from generated.events.billing import INVOICE_PRINTED, InvoicePrinted
from impl.ordering.domain import invoice
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_invoice_printed(tx: Transaction, event: InvoicePrinted) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        if event.type == "INVOICE":  # credit notes are printed too
            invoice.printed(order, event.invoice_number, told_by(tx, INVOICE_PRINTED))
