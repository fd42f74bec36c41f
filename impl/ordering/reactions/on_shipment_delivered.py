"""A parcel arrived; with the last one the order is delivered."""

from dataclasses import dataclass

from generated.events.shipping import SHIPMENT_DELIVERED, ShipmentDelivered
from impl.ordering import parcels, progress, views
from impl.ordering.domain import delivery
from impl.ordering.policy import TimeLimits
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class OnShipmentDelivered:
    limits: TimeLimits

    def __call__(self, tx: Transaction, event: ShipmentDelivered) -> None:
        order, shipment = parcels.awaited(tx, event.order_id, event.shipment_id)
        if delivery.delivered(order, shipment, progress.told_by(tx, SHIPMENT_DELIVERED, event.delivered_at)):
            tx.emit(views.order_delivered(order, event.delivered_at))
            tx.schedule(progress.COMPLETION, order.order_id, self.limits.completion(tx, event.delivered_at))
        progress.record(tx, order)
