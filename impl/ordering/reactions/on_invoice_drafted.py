"""BILLING prepared the invoice."""

from generated.events.billing import INVOICE_DRAFTED, InvoiceDrafted
from impl.ordering.domain import invoice
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_invoice_drafted(tx: Transaction, event: InvoiceDrafted) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        invoice.drafted(order, event.invoice_id, told_by(tx, INVOICE_DRAFTED))
