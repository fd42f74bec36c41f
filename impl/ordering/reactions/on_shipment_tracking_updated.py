"""The carrier says where a parcel is, or that it came back; that it arrived is told by ShipmentDelivered."""

from dataclasses import dataclass

from generated.events.shipping import SHIPMENT_TRACKING_UPDATED, ShipmentTrackingUpdated
from impl.ordering import parcels, progress
from impl.ordering.reports import Reports
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class OnShipmentTrackingUpdated:
    reports: Reports

    def __call__(self, tx: Transaction, event: ShipmentTrackingUpdated) -> None:
        if event.code == "DELIVERED":
            return
        order, shipment = parcels.awaited(tx, event.order_id, event.shipment_id)
        shipment.track(event.tracking_number)
        cause = progress.told_by(tx, SHIPMENT_TRACKING_UPDATED, event.occurred_at)
        self.reports.take(tx, order, shipment, event.code, cause)
