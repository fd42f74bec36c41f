"""A parcel will not leave."""

from generated.events.shipping import SHIPMENT_CANCELLED, ShipmentCancelled
from impl.ordering import parcels, progress
from impl.ordering.domain import delivery
from infra.runtime.store.transaction import Transaction


def on_shipment_cancelled(tx: Transaction, event: ShipmentCancelled) -> None:
    order, shipment = parcels.awaited(tx, event.order_id, event.shipment_id)
    delivery.cancelled(order, shipment, progress.told_by(tx, SHIPMENT_CANCELLED, event.cancelled_at))
    progress.record(tx, order)
