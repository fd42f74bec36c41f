"""A parcel was dispatched: its order is shipped, in part or in full."""

from generated.events.shipping import SHIPMENT_DISPATCHED, ShipmentDispatched
from impl.ordering.domain import delivery
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_shipment_dispatched(tx: Transaction, event: ShipmentDispatched) -> None:
    with orders.change_awaited_parcel(tx, event.order_id, event.shipment_id) as (order, shipment):
        cause = told_by(tx, SHIPMENT_DISPATCHED, event.dispatched_at, staff_name=event.staff_name)
        delivery.dispatched(order, shipment, event.tracking_number, event.tracking_url, cause)
