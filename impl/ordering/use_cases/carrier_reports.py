"""Carrier reports on a parcel, and their effect on the order."""

from dataclasses import dataclass

from impl.ordering.domain import delivery
from impl.ordering.domain.order import Order
from impl.ordering.domain.parcel import Shipment, ShipmentStatus
from impl.ordering.domain.timeline import Cause
from impl.ordering.job_types import CompleteOrder
from impl.ordering.use_cases.time_limits import TimeLimits
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class CarrierReports:
    limits: TimeLimits

    def take(self, tx: Transaction, order: Order, shipment: Shipment, status: ShipmentStatus, cause: Cause) -> None:
        """Applies a report. A parcel that moves was dispatched. The order ends when its last parcel ends."""
        delivery.left(order, shipment, cause)
        if delivery.moved(order, shipment, status, cause) == "DELIVERED":
            tx.schedule(CompleteOrder(order_id=order.order_id), self.limits.completion(tx, cause.at))

    def catch_up(self, tx: Transaction, order: Order) -> None:
        """Ends an order whose parcels all ended while an earlier release did not yet end the order with them."""
        last = max((each.moved_at for each in order.facts.shipments if each.moved_at), default=tx.now)
        cause = Cause(at=last, now=tx.now)
        if delivery.ended(order, cause) == "DELIVERED":
            tx.schedule(CompleteOrder(order_id=order.order_id), self.limits.completion(tx, cause.at))
