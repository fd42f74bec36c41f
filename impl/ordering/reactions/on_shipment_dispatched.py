"""A parcel left: its order is shipped, in part or whole."""

from generated.events.shipping import SHIPMENT_DISPATCHED, ShipmentDispatched
from impl.ordering import parcels, progress, views
from impl.ordering.domain import delivery
from infra.runtime.store.transaction import Transaction


def on_shipment_dispatched(tx: Transaction, event: ShipmentDispatched) -> None:
    order, shipment = parcels.awaited(tx, event.order_id, event.shipment_id)
    cause = progress.told_by(tx, SHIPMENT_DISPATCHED, event.dispatched_at, staff_name=event.staff_name)
    if delivery.dispatched(order, shipment, event.tracking_number, event.tracking_url, cause):
        tx.emit(views.order_shipped(order, event.shipment_id, event.dispatched_at))
    progress.record(tx, order)
