"""The carrier brought an order back: its invoice is credited when the money goes back; one of nothing, here."""

from generated.events.ordering import OrderReturned
from impl.billing import invoices
from impl.billing.crediting import credit_nothing
from impl.billing.domain.calendar import paris_day
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_returned(tx: Transaction, event: OrderReturned) -> None:
    invoice = invoices.lock_of_order(tx, event.order_id)
    if invoice is None or (invoice.status == "DRAFT" and not invoice.totals.gross):
        raise NotYet(f"final invoice of order {event.order_id}")
    if invoice.status == "FINAL" and not invoice.totals.gross:
        credit_nothing(tx, invoice, settled_on=paris_day(event.returned_at))
