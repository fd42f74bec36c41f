"""An order was placed: its goods are copied for its later confirmation."""

from msgspec import UNSET

from generated.events.ordering import OrderCreated
from impl.common.absent import or_none
from impl.common.addresses import postal_address
from impl.common.relay_points import relay_point
from impl.shipping.domain.order import Goods, ParcelLine
from impl.shipping.projections import orders
from infra.runtime.store.transaction import Transaction


def on_order_created(tx: Transaction, event: OrderCreated) -> None:
    orders.keep(tx, event.order_id, _goods(event))


def _goods(event: OrderCreated) -> Goods:
    chosen = event.shipping.relay_point
    return Goods(
        order_number=event.order_number,
        customer_id=or_none(event.customer_id),
        order_token_hash=or_none(event.order_token_hash),
        address=postal_address(event.delivery_address),
        lines=[
            ParcelLine(
                line_id=line.line_id,
                sku=line.sku,
                name=line.name,
                name_en=or_none(line.name_en),
                quantity=line.quantity,
                weight=line.weight,
            )
            for line in event.lines
        ],
        weight=sum(line.quantity * line.weight for line in event.lines),
        shipping_method_code=event.shipping.shipping_method_code,
        method_name=event.shipping.name,
        carrier_code=event.shipping.carrier_code,
        relay_point=None if chosen is UNSET else relay_point(chosen),
    )
