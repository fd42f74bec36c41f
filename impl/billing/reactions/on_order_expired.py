"""An order was not paid in time: the draft of its invoice becomes void. A final invoice is credited when the money is refunded."""

from generated.events.ordering import OrderExpired
from impl.billing.repositories.invoices import invoices
from infra.runtime.store.transaction import Transaction


def on_order_expired(tx: Transaction, event: OrderExpired) -> None:
    with invoices.change_of_awaited_order(tx, event.order_id) as invoice:
        invoice.void_draft("ORDER_EXPIRED")
