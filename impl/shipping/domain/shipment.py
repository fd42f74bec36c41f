"""A parcel on its way: what may happen to it when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from generated.shipping.problems import LabelExists, ShipmentState

PENDING, LABELLED, DISPATCHED, CANCELLED = "PENDING", "LABELLED", "DISPATCHED", "CANCELLED"
DELIVERED, RETURNED = "DELIVERED", "RETURNED"
ON_THE_WAY = frozenset({DISPATCHED, "IN_TRANSIT", "OUT_FOR_DELIVERY", "FAILED"})
"""What a carrier may report on."""
ENDS = frozenset({DELIVERED, RETURNED})
"""How a parcel that left ends, once."""
NOT_GONE = frozenset({PENDING, LABELLED})
MOST_EVENTS = 200


@dataclass(frozen=True, kw_only=True)
class TrackingEvent:
    code: str
    occurred_at: datetime
    created_at: datetime
    location: str | None = None


@dataclass(kw_only=True)
class Shipment:
    """`tracking_events` newest first, at most 200."""

    shipment_id: str
    shipment_number: str
    order_id: str
    order_number: str
    customer_id: str | None
    order_token_hash: str | None
    status: str = PENDING
    carrier_code: str
    carrier_name: str
    shipping_method_code: str
    method_name: str
    address: Mapping[str, Any]
    lines: Sequence[Mapping[str, Any]]
    weight: int
    earliest_day: date | None = None
    latest_day: date | None = None
    label_id: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    tracking_events: list[TrackingEvent] = field(default_factory=list)
    stop_reason: str | None = None
    dispatched_at: datetime | None = None
    delivered_at: datetime | None = None
    cancelled_at: datetime | None = None
    version: int = 1
    created_at: datetime
    updated_at: datetime

    def take_label(self, label_id: str, tracking_number: str, tracking_url: str, now: datetime) -> None:
        self.label_id, self.tracking_number, self.tracking_url = label_id, tracking_number, tracking_url
        self.status = LABELLED
        self._touch(now)

    def may_take_label(self) -> None:
        """Raises LabelExists, or ShipmentState for a cancelled one."""
        if self.status == CANCELLED:
            raise ShipmentState(state=self.status)
        if self.label_id is not None:
            raise LabelExists(label_id=self.label_id)

    def dispatch(self, now: datetime) -> None:
        """Raises ShipmentState unless LABELLED."""
        if self.status != LABELLED:
            raise ShipmentState(state=self.status)
        self.status, self.dispatched_at = DISPATCHED, now
        self._note(TrackingEvent(code=DISPATCHED, occurred_at=now, created_at=now))
        self._touch(now)

    def report(self, code: str, occurred_at: datetime, location: str | None, now: datetime) -> bool:
        """Takes in what the carrier says; answers whether it was news.

        An end is an end whatever the clocks say: one that is stamped before the last report counts as of that instant.
        The first one counts. Raises ShipmentState before the dispatch.
        """
        if self.dispatched_at is None:
            raise ShipmentState(state=self.status)
        occurred_at = min(occurred_at, now)
        if code in ENDS:
            occurred_at = max(occurred_at, self.tracking_events[0].occurred_at)
        if self.status not in ON_THE_WAY or not self._is_news(code, occurred_at):
            return False
        self.status = code
        if code == DELIVERED:
            self.delivered_at = occurred_at
        self._note(TrackingEvent(code=code, occurred_at=occurred_at, created_at=now, location=location))
        self._touch(now)
        return True

    def cancel(self, reason: str, now: datetime) -> bool:
        """Stops a parcel that has not left; answers whether it was stopped now. Raises ShipmentState for one that left."""
        if self.status == CANCELLED:
            return False
        if self.status not in NOT_GONE:
            raise ShipmentState(state=self.status)
        self.status, self.stop_reason, self.cancelled_at = CANCELLED, reason, now
        self._touch(now)
        return True

    def _is_news(self, code: str, occurred_at: datetime) -> bool:
        """Not older than what is known; of the same instant only something else."""
        newest = self.tracking_events[0]
        if occurred_at == newest.occurred_at:
            return code not in {event.code for event in self.tracking_events if event.occurred_at == occurred_at}
        return occurred_at > newest.occurred_at

    def _note(self, event: TrackingEvent) -> None:
        self.tracking_events = [event, *self.tracking_events][:MOST_EVENTS]

    def _touch(self, now: datetime) -> None:
        self.version += 1
        self.updated_at = now
