"""Stops an order, or one parcel: what is cancelled has a void label."""

from collections.abc import Sequence

from impl.shipping.domain.events import StopReason
from impl.shipping.domain.shipment import NOT_GONE, Shipment
from impl.shipping.repositories.labels import labels
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def stop_all(tx: Transaction, order_id: str, reason: StopReason) -> Sequence[Shipment]:
    """Cancels the parcels of an order that the caller has locked; returns them. Raises ShipmentState once one left."""
    with shipments.change_all_of_order(tx, order_id) as parcels:
        for parcel in parcels:
            cancel(tx, parcel, reason)
    return parcels


def stop_what_is_here(tx: Transaction, order_id: str, reason: StopReason) -> None:
    """As `stop_all` for an order that has ended: what left before is on its way all the same."""
    with shipments.change_all_of_order(tx, order_id) as parcels:
        for parcel in parcels:
            if parcel.status in NOT_GONE:
                cancel(tx, parcel, reason)


def cancel(tx: Transaction, parcel: Shipment, reason: StopReason) -> None:
    """Cancels a parcel inside its change, with its label. Raises ShipmentState once it left."""
    if parcel.cancel(reason, tx.now) and parcel.label is not None:
        with labels.change(tx, parcel.label.label_id) as label:
            label.void()
