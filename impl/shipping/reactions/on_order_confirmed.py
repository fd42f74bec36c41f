"""An order is paid: it gets its shipment, unless it was stopped."""

from generated.events.ordering import OrderConfirmed
from impl.shipping import fulfilment, orders
from impl.shipping.domain.order import CONFIRMED, PENDING
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_confirmed(tx: Transaction, event: OrderConfirmed) -> None:
    order = orders.lock(tx, event.order_id)
    if order is None or order.goods is None:
        raise NotYet(f"order {event.order_id}")
    if order.state != PENDING:
        return
    order.state = CONFIRMED
    orders.save(tx, order)
    if not order.is_stopped:
        fulfilment.ship(tx, order.order_id, order.goods)
