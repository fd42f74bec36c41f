"""A parcel arrived; with the last one the order is delivered."""

from dataclasses import dataclass

from generated.events.shipping import SHIPMENT_DELIVERED, ShipmentDelivered
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.carrier_reports import CarrierReports
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class OnShipmentDelivered:
    reports: CarrierReports

    def __call__(self, tx: Transaction, event: ShipmentDelivered) -> None:
        with orders.change_awaited_parcel(tx, event.order_id, event.shipment_id) as (order, shipment):
            shipment.track(event.tracking_number, event.tracking_url)
            cause = told_by(tx, SHIPMENT_DELIVERED, event.delivered_at)
            self.reports.take(tx, order, shipment, "DELIVERED", cause)
