"""An order was cancelled: nothing of it leaves any more."""

from generated.events.ordering import OrderCancelled
from impl.shipping import fulfilment, orders
from impl.shipping.domain.order import CANCELLED
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    order = orders.lock(tx, event.order_id)
    if order is None or order.goods is None:
        raise NotYet(f"order {event.order_id}")
    order.state = CANCELLED
    fulfilment.stop_what_is_here(tx, order, event.reason)
