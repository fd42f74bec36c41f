"""Stock held for one order: how it begins, who may end it, and when it ends by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from generated.stocking.problems import ReservationCommitted, ReservationExpired
from impl.kernel.aggregate import Aggregate
from impl.stocking.domain.events import (
    ReleaseReason,
    ReservationEvent,
    ShortfallDetected,
    StockCommitted,
    StockReleased,
    StockReservationExpired,
    StockReserved,
    StockReturned,
)
from impl.stocking.domain.quantities import Lines, Shortage, added_up

ReservationStatus = Literal["ACTIVE", "COMMITTED", "RELEASED", "EXPIRED", "RETURNED"]
Step = Literal["COMMIT", "RELEASE", "EXPIRE", "RESTOCK", "RETURN", "RESERVE_AGAIN"]

TRANSITIONS: Mapping[tuple[ReservationStatus, Step], ReservationStatus] = {
    ("ACTIVE", "COMMIT"): "COMMITTED",
    ("ACTIVE", "RELEASE"): "RELEASED",
    ("ACTIVE", "EXPIRE"): "EXPIRED",
    ("COMMITTED", "RESTOCK"): "RELEASED",
    ("COMMITTED", "RETURN"): "RETURNED",
    ("RELEASED", "RESERVE_AGAIN"): "ACTIVE",
    ("EXPIRED", "RESERVE_AGAIN"): "ACTIVE",
}
"""The state machine; a step that is not here changes nothing."""

MAX_ATTEMPT = 1000


@dataclass(slots=True, kw_only=True)
class Reservation(Aggregate[ReservationEvent]):
    """One an order, whatever is repeated."""

    reservation_id: str
    order_id: str
    attempt: int
    status: ReservationStatus = "ACTIVE"
    lines: Lines
    expires_at: datetime | None
    """When it ends by itself; None once its order was seen, or when it is over."""
    is_bound: bool = False
    """Its order was seen: from then on only the order's end or confirmation ends it."""
    created_at: datetime

    @property
    def quantities(self) -> dict[str, int]:
        return added_up(self.lines)

    @property
    def holds_stock(self) -> bool:
        return self.status == "ACTIVE"

    def holds(self, lines: Lines) -> bool:
        """Whether exactly this is held now."""
        return self.holds_stock and added_up(lines) == self.quantities

    def refuse_if_taken_up(self) -> None:
        """What its order did with it cannot be done over."""
        if self.status == "COMMITTED":
            raise ReservationCommitted
        if self.is_bound and not self.holds_stock:
            raise ReservationExpired

    def heeds_release(self, *, attempt: int) -> bool:
        """Whether a release asked for by a caller ends it: not a late one, and not behind the back of its order."""
        if self.status == "COMMITTED":
            raise ReservationCommitted
        return self.holds_stock and not self.is_bound and attempt >= self.attempt

    def is_over(self, now: datetime) -> bool:
        """Whether its time limit has come."""
        return self.holds_stock and self.expires_at is not None and self.expires_at <= now

    def begin(self) -> None:
        """A new one holds its pieces."""
        self.tell(StockReserved(attempt=self.attempt, lines=self.lines))

    def reserve_again(self, lines: Lines, *, attempt: int, expires_at: datetime | None) -> None:
        """Under the same id and a higher attempt."""
        self._take("RESERVE_AGAIN")
        self.lines, self.expires_at = lines, expires_at
        self.attempt = min(max(attempt, self.attempt + 1), MAX_ATTEMPT)
        self.begin()

    def prolong(self, expires_at: datetime) -> None:
        """Its order is being written again: the time limit begins anew."""
        self.expires_at = expires_at

    def bind(self) -> None:
        """Its order was seen."""
        self.is_bound, self.expires_at = True, None

    def fall_short(self, missing: Sequence[Shortage]) -> None:
        """Its order was seen, and its pieces are gone."""
        self.tell(ShortfallDetected(shortages=tuple(missing)))

    def commit(self) -> None:
        """The pieces leave."""
        self._take("COMMIT")
        self.tell(StockCommitted(attempt=self.attempt, lines=self.lines))

    def release(self, reason: ReleaseReason) -> None:
        """The pieces are free to sell again."""
        self._take("RELEASE")
        self.tell(StockReleased(attempt=self.attempt, lines=self.lines, reason=reason, is_restocked=False))

    def restock(self, reason: ReleaseReason) -> None:
        """Pieces that were committed did not leave after all."""
        self._take("RESTOCK")
        self.tell(StockReleased(attempt=self.attempt, lines=self.lines, reason=reason, is_restocked=True))

    def take_back(self) -> None:
        """The pieces had left, and came back unopened."""
        self._take("RETURN")
        self.tell(StockReturned(attempt=self.attempt, lines=self.lines))

    def expire(self) -> None:
        """The time limit came before the order did."""
        self._take("EXPIRE")
        self.tell(StockReservationExpired(attempt=self.attempt, lines=self.lines))

    def _take(self, step: Step) -> None:
        after = TRANSITIONS.get((self.status, step))
        if after is None:
            raise ValueError(f"{self.reservation_id}: no {step} while {self.status}")
        self.status, self.expires_at = after, None
