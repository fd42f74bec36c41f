"""A parcel arrived: the buyer is told."""

from generated.events.shipping import ShipmentDelivered
from impl.profiling.use_cases.tell import tell_of_parcel
from infra.runtime.store.transaction import Transaction


def on_shipment_delivered(tx: Transaction, event: ShipmentDelivered) -> None:
    tell_of_parcel(tx, "PARCEL_DELIVERED", event, at=event.delivered_at)
