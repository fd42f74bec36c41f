"""A parcel: its statuses and the rules of its changes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from generated.shipping.problems import LabelExists, LabelNotVoidable, ShipmentEmptied, ShipmentState, VersionConflict
from impl.kernel.addresses import PostalAddress
from impl.kernel.aggregate import Aggregate
from impl.kernel.relay_points import RelayPoint
from impl.shipping.domain.carriers import Carrier
from impl.shipping.domain.days import Delivery
from impl.shipping.domain.events import (
    Cancelled,
    Created,
    Delivered,
    Dispatched,
    Labelled,
    LabelReference,
    ReportCode,
    Reported,
    ShipmentEvent,
    Split,
    StopReason,
    Voided,
)
from impl.shipping.domain.order import Goods, ParcelLine
from impl.shipping.domain.packing import Pieces, taken, weight

Status = Literal[
    "PENDING", "LABELLED", "DISPATCHED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED", "CANCELLED"
]
TrackingCode = Literal["DISPATCHED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED"]
ON_THE_WAY: frozenset[Status] = frozenset({"DISPATCHED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "FAILED"})
"""The statuses in which a carrier may report."""
ENDS: frozenset[Status] = frozenset({"DELIVERED", "RETURNED"})
"""The final statuses of a dispatched parcel."""
NOT_GONE: frozenset[Status] = frozenset({"PENDING", "LABELLED"})
MOST_EVENTS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackingEvent:
    code: TrackingCode
    occurred_at: datetime
    created_at: datetime
    location: str | None = None


@dataclass(slots=True, kw_only=True)
class Shipment(Aggregate[ShipmentEvent]):
    """A parcel. `tracking_events` are newest first, at most 200."""

    shipment_id: str
    shipment_number: str
    order_id: str
    order_number: str
    customer_id: str | None
    order_token_hash: str | None
    status: Status = "PENDING"
    carrier_code: str
    carrier_name: str
    shipping_method_code: str
    method_name: str
    address: PostalAddress
    relay_point: RelayPoint | None = None
    lines: Sequence[ParcelLine]
    weight: int
    earliest_day: date | None = None
    latest_day: date | None = None
    label: LabelReference | None = None
    tracking_events: list[TrackingEvent] = field(default_factory=list)
    stop_reason: StopReason | None = None
    dispatched_at: datetime | None = None
    delivered_at: datetime | None = None
    cancelled_at: datetime | None = None
    created_at: datetime

    def split(self, wanted: Pieces, version: int, *, shipment_id: str, shipment_number: str, at: datetime) -> "Shipment":
        """Returns a new parcel with these pieces, which leave this one. The days of delivery are the same.

        Raises ShipmentState unless it is PENDING, VersionConflict, LineUnknown, QuantityExceeded, ShipmentEmptied.
        """
        if self.status != "PENDING":
            raise ShipmentState(state=self.status)
        if version != self.version:
            raise VersionConflict(current_version=self.version)
        away, rest = taken(self.lines, wanted)
        if not rest:
            raise ShipmentEmptied
        grams = weight(away, of=self.lines, weighing=self.weight)
        other = replace(
            self,
            shipment_id=shipment_id,
            shipment_number=shipment_number,
            lines=away,
            weight=grams,
            version=1,
            created_at=at,
            updated_at=at,
        )
        other.tell(Created())
        self.lines, self.weight = rest, self.weight - grams
        self.tell(Split(shipment_id, at))
        return other

    def take_label(self, label: LabelReference) -> None:
        self.label, self.status = label, "LABELLED"
        self.tell(Labelled(label))

    def may_take_label(self) -> None:
        """Raises LabelExists, or ShipmentState for a cancelled parcel."""
        if self.status == "CANCELLED":
            raise ShipmentState(state=self.status)
        if self.label is not None:
            raise LabelExists(label_id=self.label.label_id)

    def lose_label(self, now: datetime) -> None:
        """Takes the label off. Raises LabelNotVoidable unless the parcel is LABELLED."""
        if self.status != "LABELLED" or self.label is None:
            raise LabelNotVoidable(state=self.status)
        self.tell(Voided(self.label, now))
        self.label, self.status = None, "PENDING"

    def dispatch(self, now: datetime, *, staff_name: str = "") -> None:
        """Marks the parcel as dispatched. Raises ShipmentState unless it is LABELLED."""
        if self.status != "LABELLED" or self.label is None:
            raise ShipmentState(state=self.status)
        self.status, self.dispatched_at = "DISPATCHED", now
        self._note(TrackingEvent(code="DISPATCHED", occurred_at=now, created_at=now))
        self.tell(Dispatched(self.label, now, staff_name))

    def report(self, code: ReportCode, occurred_at: datetime, location: str | None, now: datetime) -> bool:
        """Records a carrier's report. Returns whether it was new.

        A final status always counts: one with a time before the last report is recorded at the time of that report. The first
        final status counts. Raises ShipmentState before the dispatch.
        """
        if self.dispatched_at is None or self.label is None:
            raise ShipmentState(state=self.status)
        occurred_at = min(occurred_at, now)
        if code in ENDS:
            occurred_at = max(occurred_at, self.tracking_events[0].occurred_at)
        if self.status not in ON_THE_WAY or not self._is_news(code, occurred_at):
            return False
        self.status = code
        self._note(TrackingEvent(code=code, occurred_at=occurred_at, created_at=now, location=location))
        self.tell(Reported(self.label, code, occurred_at, location))
        if code == "DELIVERED":
            self.delivered_at = occurred_at
            self.tell(Delivered(self.label, occurred_at))
        return True

    def cancel(self, reason: StopReason, now: datetime) -> bool:
        """Stops a parcel before dispatch. Returns whether it was stopped now. Raises ShipmentState for a dispatched one."""
        if self.status == "CANCELLED":
            return False
        if self.status not in NOT_GONE:
            raise ShipmentState(state=self.status)
        self.status, self.stop_reason, self.cancelled_at = "CANCELLED", reason, now
        self.tell(Cancelled(self.label, reason, now))
        return True

    def _is_news(self, code: TrackingCode, occurred_at: datetime) -> bool:
        """Whether the report is not older than the last one, and different when it has the same time.

        The times are the carrier's own: they order what happened to the parcel, not the transactions that record it.
        """
        newest = self.tracking_events[0]
        if occurred_at == newest.occurred_at:
            return code not in {event.code for event in self.tracking_events if event.occurred_at == occurred_at}
        return occurred_at > newest.occurred_at

    def _note(self, event: TrackingEvent) -> None:
        self.tracking_events = [event, *self.tracking_events][:MOST_EVENTS]


def new_shipment(
    order_id: str,
    goods: Goods,
    lines: Sequence[ParcelLine],
    *,
    shipment_id: str,
    shipment_number: str,
    carrier: Carrier,
    days: Delivery | None,
    at: datetime,
) -> Shipment:
    """Returns one parcel with these lines of an order."""
    shipment = Shipment(
        shipment_id=shipment_id,
        shipment_number=shipment_number,
        order_id=order_id,
        order_number=goods.order_number,
        customer_id=goods.customer_id,
        order_token_hash=goods.order_token_hash,
        carrier_code=carrier.code,
        carrier_name=carrier.name,
        shipping_method_code=goods.shipping_method_code,
        method_name=goods.method_name,
        address=goods.address,
        relay_point=goods.relay_point,
        lines=lines,
        weight=weight(lines, of=goods.lines, weighing=goods.weight),
        earliest_day=days.earliest_day if days else None,
        latest_day=days.latest_day if days else None,
        created_at=at,
        updated_at=at,
    )
    shipment.tell(Created())
    return shipment
