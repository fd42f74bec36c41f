"""A parcel has its label and its tracking number."""

from generated.events.shipping import LABEL_CREATED, LabelCreated
from impl.ordering import parcels, progress
from impl.ordering.domain import delivery
from infra.runtime.store.transaction import Transaction


def on_label_created(tx: Transaction, event: LabelCreated) -> None:
    order, shipment = parcels.awaited(tx, event.order_id, event.shipment_id)
    cause = progress.told_by(tx, LABEL_CREATED, event.created_at)
    delivery.labelled(order, shipment, event.tracking_number, event.tracking_url, cause)
    progress.record(tx, order)
