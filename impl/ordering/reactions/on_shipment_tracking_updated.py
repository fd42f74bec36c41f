"""The carrier reported where a parcel is, or that it came back. A delivery is reported by ShipmentDelivered instead."""

from dataclasses import dataclass

from generated.events.shipping import SHIPMENT_TRACKING_UPDATED, ShipmentTrackingUpdated
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.carrier_reports import CarrierReports
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class OnShipmentTrackingUpdated:
    reports: CarrierReports

    def __call__(self, tx: Transaction, event: ShipmentTrackingUpdated) -> None:
        if event.code == "DELIVERED":
            return
        with orders.change_awaited_parcel(tx, event.order_id, event.shipment_id) as (order, shipment):
            shipment.track(event.tracking_number)
            cause = told_by(tx, SHIPMENT_TRACKING_UPDATED, event.occurred_at)
            self.reports.take(tx, order, shipment, event.code, cause)
