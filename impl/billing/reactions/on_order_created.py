"""An order was placed: its invoice is drafted."""

from generated.events.ordering import OrderCreated
from impl.billing import invoices, views
from impl.billing.drafts import draft_of
from infra.runtime.store.transaction import Transaction


def on_order_created(tx: Transaction, event: OrderCreated) -> None:
    invoice = draft_of(tx, event)
    if invoices.add(tx, invoice):
        tx.emit(views.invoice_drafted(invoice))
