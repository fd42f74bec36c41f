"""An order was placed: what is to be delivered is copied, for the day it is confirmed."""

from generated.events.ordering import OrderCreated
from impl.shipping import orders
from impl.shipping.views import goods_of
from infra.runtime.store.transaction import Transaction


def on_order_created(tx: Transaction, event: OrderCreated) -> None:
    orders.add(tx, event.order_id, goods_of(event))
