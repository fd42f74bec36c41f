"""An order is paid: from now on it is a sale, unless it ended or ends all the same."""

from generated.events.ordering import OrderConfirmed
from impl.administering import sales
from infra.runtime.store.transaction import Transaction


def on_order_confirmed(tx: Transaction, event: OrderConfirmed) -> None:
    sales.confirmed(tx, event.order_id, event.confirmed_at)
