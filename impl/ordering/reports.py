"""What a carrier says of a parcel, and what the order makes of it: both are recorded, and the world is told."""

from dataclasses import dataclass

from impl.ordering import progress, views
from impl.ordering.domain import delivery
from impl.ordering.domain.order import Order
from impl.ordering.domain.parcel import Shipment, ShipmentStatus
from impl.ordering.domain.states import OrderStatus
from impl.ordering.domain.timeline import Cause
from impl.ordering.job_types import CompleteOrder
from impl.ordering.policy import TimeLimits
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class Reports:
    limits: TimeLimits

    def take(self, tx: Transaction, order: Order, shipment: Shipment, status: ShipmentStatus, cause: Cause) -> None:
        if delivery.left(order, shipment, cause):
            tx.emit(views.order_shipped(order, shipment.shipment_id, cause.at))
        self._tell(tx, order, delivery.moved(order, shipment, status, cause), cause)
        progress.record(tx, order)

    def catch_up(self, tx: Transaction, order: Order) -> None:
        """Ends an order whose parcels ended before ORDERING knew that this is its end too."""
        last = max((each.moved_at for each in order.facts.shipments if each.moved_at), default=tx.now)
        cause = Cause(at=last, now=tx.now)
        self._tell(tx, order, delivery.ended(order, cause), cause)
        progress.record(tx, order)

    def _tell(self, tx: Transaction, order: Order, end: OrderStatus | None, cause: Cause) -> None:
        if end == "DELIVERED":
            tx.emit(views.order_delivered(order, cause.at))
            tx.schedule(CompleteOrder(order_id=order.order_id), self.limits.completion(tx, cause.at))
        elif end == "RETURNED":
            tx.emit(views.order_returned(order, cause.at))
