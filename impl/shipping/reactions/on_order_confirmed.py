"""An order is paid: it gets its shipment, unless it was stopped."""

from generated.events.ordering import OrderConfirmed
from impl.shipping.projections import orders
from impl.shipping.use_cases.ship_order import ship_order
from infra.runtime.store.transaction import Transaction


def on_order_confirmed(tx: Transaction, event: OrderConfirmed) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        goods = order.confirm()
        if goods is not None:
            ship_order(tx, order.order_id, goods, goods.lines)
