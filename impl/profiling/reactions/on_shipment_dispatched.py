"""A parcel went to its carrier: the buyer is told how to follow it."""

from generated.events.shipping import ShipmentDispatched
from impl.profiling.use_cases.tell import tell_of_parcel
from infra.runtime.store.transaction import Transaction


def on_shipment_dispatched(tx: Transaction, event: ShipmentDispatched) -> None:
    tell_of_parcel(tx, "PARCEL_DISPATCHED", event, at=event.dispatched_at)
