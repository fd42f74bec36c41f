"""The draft of an order that ended is void."""

from generated.events.billing import INVOICE_VOIDED, InvoiceVoided
from impl.ordering import orders, progress
from impl.ordering.domain import invoice
from infra.runtime.store.transaction import Transaction


def on_invoice_voided(tx: Transaction, event: InvoiceVoided) -> None:
    order = orders.awaited(tx, event.order_id)
    invoice.voided(order, progress.told_by(tx, INVOICE_VOIDED))
    progress.record(tx, order)
