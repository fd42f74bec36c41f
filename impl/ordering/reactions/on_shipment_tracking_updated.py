"""The carrier says where a parcel is; that it arrived is told by ShipmentDelivered."""

from collections.abc import Mapping

from generated.events.shipping import SHIPMENT_TRACKING_UPDATED, ShipmentTrackingUpdated
from impl.ordering import parcels, progress
from impl.ordering.domain import delivery
from impl.ordering.domain.timeline import TimelineCode
from infra.runtime.store.transaction import Transaction

_ENTRIES: Mapping[str, TimelineCode] = {
    "IN_TRANSIT": "SHIPMENT_IN_TRANSIT",
    "OUT_FOR_DELIVERY": "SHIPMENT_OUT_FOR_DELIVERY",
    "FAILED": "SHIPMENT_FAILED",
    "RETURNED": "SHIPMENT_RETURNED",
}


def on_shipment_tracking_updated(tx: Transaction, event: ShipmentTrackingUpdated) -> None:
    if event.code == "DELIVERED":
        return
    order, shipment = parcels.awaited(tx, event.order_id, event.shipment_id)
    cause = progress.told_by(tx, SHIPMENT_TRACKING_UPDATED, event.occurred_at)
    delivery.moved(order, shipment, event.code, _ENTRIES[event.code], cause)
    progress.record(tx, order)
