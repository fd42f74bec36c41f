"""An order together with one of its parcels."""

from impl.ordering import orders
from impl.ordering.domain.order import Order
from impl.ordering.domain.parcel import Shipment
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def awaited(tx: Transaction, order_id: str, shipment_id: str) -> tuple[Order, Shipment]:
    """For a reaction that waits for both: the order, locked, and its parcel."""
    order = orders.awaited(tx, order_id)
    shipment = order.shipment(shipment_id)
    if shipment is None:
        raise NotYet(f"shipment {shipment_id}")
    return order, shipment
