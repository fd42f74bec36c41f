"""The draft of an order that ended is void."""

from generated.events.billing import INVOICE_VOIDED, InvoiceVoided
from impl.ordering.domain import invoice
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_invoice_voided(tx: Transaction, event: InvoiceVoided) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        invoice.voided(order, told_by(tx, INVOICE_VOIDED))
