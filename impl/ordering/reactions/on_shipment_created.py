"""SHIPPING prepares a parcel."""

from generated.events.shipping import SHIPMENT_CREATED, ShipmentCreated
from impl.ordering import orders, progress
from impl.ordering.domain import delivery
from impl.ordering.domain.parcel import Shipment
from infra.runtime.store.transaction import Transaction


def on_shipment_created(tx: Transaction, event: ShipmentCreated) -> None:
    order = orders.awaited(tx, event.order_id)
    shipment = Shipment(
        shipment_id=event.shipment_id,
        shipment_number=event.shipment_number,
        carrier_code=event.carrier_code,
        lines={line.line_id: line.quantity for line in event.lines},
    )
    delivery.planned(order, shipment, progress.told_by(tx, SHIPMENT_CREATED, event.created_at))
    progress.record(tx, order)
