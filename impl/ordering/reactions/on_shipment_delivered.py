"""A parcel arrived; with the last one the order is delivered."""

from dataclasses import dataclass

from generated.events.shipping import SHIPMENT_DELIVERED, ShipmentDelivered
from impl.ordering import parcels, progress
from impl.ordering.reports import Reports
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class OnShipmentDelivered:
    reports: Reports

    def __call__(self, tx: Transaction, event: ShipmentDelivered) -> None:
        order, shipment = parcels.awaited(tx, event.order_id, event.shipment_id)
        shipment.track(event.tracking_number, event.tracking_url)
        cause = progress.told_by(tx, SHIPMENT_DELIVERED, event.delivered_at)
        self.reports.take(tx, order, shipment, "DELIVERED", cause)
