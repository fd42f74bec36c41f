"""SHIPPING prepares a parcel."""

from generated.events.shipping import SHIPMENT_CREATED, ShipmentCreated
from impl.ordering.domain import delivery
from impl.ordering.domain.parcel import Shipment
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_shipment_created(tx: Transaction, event: ShipmentCreated) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        shipment = Shipment(
            shipment_id=event.shipment_id,
            shipment_number=event.shipment_number,
            carrier_code=event.carrier_code,
            lines={line.line_id: line.quantity for line in event.lines},
        )
        delivery.planned(order, shipment, told_by(tx, SHIPMENT_CREATED, event.created_at))
