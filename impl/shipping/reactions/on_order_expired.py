"""Nobody paid in time: nothing of the order leaves."""

from generated.events.ordering import OrderExpired
from impl.shipping import fulfilment, orders
from impl.shipping.domain.order import EXPIRED
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_expired(tx: Transaction, event: OrderExpired) -> None:
    order = orders.lock(tx, event.order_id)
    if order is None or order.goods is None:
        raise NotYet(f"order {event.order_id}")
    order.state = EXPIRED
    fulfilment.stop_what_is_here(tx, order, event.reason)
