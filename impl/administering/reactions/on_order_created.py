"""An order was placed."""

from generated.events.ordering import OrderCreated
from impl.administering import sales
from infra.runtime.store.transaction import Transaction


def on_order_created(tx: Transaction, event: OrderCreated) -> None:
    sales.placed(tx, event)
