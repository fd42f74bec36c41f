"""Places: a parcel goes to the relay point of its order, which is in the territory that the order is taxed for."""

from collections.abc import Iterator

from msgspec import UNSET

from tests.support.invariants.prices import territory_of
from tests.support.snapshot import Snapshot


def parcels_go_where_orders_say(at: Snapshot) -> Iterator[str]:
    """12: an order to a relay point stays in the territory of its address; its parcels and its cart name the same point."""
    points = {order.order_id: order.shipping.relay_point for order in at.orders}
    for order in at.orders:
        point = order.shipping.relay_point
        if point is not UNSET and territory_of(point) != territory_of(order.delivery_address):
            yield f"{order.order_id} is taxed for {order.delivery_address.postal_code}, its relay point is in {point.postal_code}"
    for shipment in at.shipments:
        if shipment.order_id in points and shipment.relay_point != points[shipment.order_id]:
            yield f"{shipment.shipment_id} goes to {shipment.relay_point}, its order to {points[shipment.order_id]}"
    for cart in at.carts:
        shown = UNSET if cart.delivery is UNSET else cart.delivery.relay_point
        if cart.status == "ORDERED" and cart.order_id in points and shown != points[cart.order_id]:
            yield f"{cart.cart_id} shows {shown}, its order {points[cart.order_id]}"
