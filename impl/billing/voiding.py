"""The draft of an order that ended is given up."""

from typing import Literal

from impl.billing import invoices, views
from impl.billing.domain.invoice import Invoice
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def void_draft(tx: Transaction, order_id: str, reason: Literal["ORDER_CANCELLED", "ORDER_EXPIRED"]) -> Invoice:
    """The invoice, locked. Changes nothing when it is final or void already."""
    invoice = invoices.lock_of_order(tx, order_id)
    if invoice is None:
        raise NotYet(f"order {order_id}")
    if invoice.status == "DRAFT":
        invoice.void(at=tx.now)
        invoices.save_decision(tx, invoice)
        tx.emit(views.invoice_voided(invoice, reason))
    return invoice
