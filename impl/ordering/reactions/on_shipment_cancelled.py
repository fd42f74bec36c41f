"""A parcel was cancelled before dispatch."""

from generated.events.shipping import SHIPMENT_CANCELLED, ShipmentCancelled
from impl.ordering.domain import delivery
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_shipment_cancelled(tx: Transaction, event: ShipmentCancelled) -> None:
    with orders.change_awaited_parcel(tx, event.order_id, event.shipment_id) as (order, shipment):
        delivery.cancelled(order, shipment, told_by(tx, SHIPMENT_CANCELLED, event.cancelled_at))
