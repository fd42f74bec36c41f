"""The carrier returned an order: the remaining payment is refunded."""

from generated.events.ordering import OrderReturned
from impl.paying.repositories.payment_intents import payment_intents
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def on_order_returned(tx: Transaction, event: OrderReturned) -> None:
    with payment_intents.change_of_awaited_order(tx, event.order_id) as intent:
        intent.refund_rest("RETURN", refund_id=new_id("rfd"), at=tx.now)
