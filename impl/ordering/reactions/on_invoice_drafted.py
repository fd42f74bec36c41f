"""BILLING prepared the invoice."""

from generated.events.billing import INVOICE_DRAFTED, InvoiceDrafted
from impl.ordering import orders, progress
from impl.ordering.domain import invoice
from infra.runtime.store.transaction import Transaction


def on_invoice_drafted(tx: Transaction, event: InvoiceDrafted) -> None:
    order = orders.awaited(tx, event.order_id)
    invoice.drafted(order, event.invoice_id, progress.told_by(tx, INVOICE_DRAFTED))
    progress.record(tx, order)
