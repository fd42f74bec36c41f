"""An order was not paid in time: the draft of its invoice is void; a final one is credited when the money goes back."""

from generated.events.ordering import OrderExpired
from impl.billing.voiding import void_draft
from infra.runtime.store.transaction import Transaction


def on_order_expired(tx: Transaction, event: OrderExpired) -> None:
    void_draft(tx, event.order_id, "ORDER_EXPIRED")
