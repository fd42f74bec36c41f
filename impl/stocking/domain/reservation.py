"""A reservation: stock held for one order. Its rules say how it begins, what may end it, and when it expires."""

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
"""The state machine. A transition that is not listed changes nothing."""

MAX_ATTEMPT = 1000


@dataclass(slots=True, kw_only=True)
class Reservation(Aggregate[ReservationEvent]):
    """The one reservation of an order, however often requests are repeated."""

    reservation_id: str
    order_id: str
    attempt: int
    status: ReservationStatus = "ACTIVE"
    lines: Lines
    expires_at: datetime | None
    """When the hold expires; None once its order was seen, or when the hold ended."""
    is_bound: bool = False
    """Whether its order was seen. From then on only the order's end or confirmation ends the hold."""
    created_at: datetime

    @property
    def quantities(self) -> dict[str, int]:
        return added_up(self.lines)

    @property
    def holds_stock(self) -> bool:
        return self.status == "ACTIVE"

    def holds(self, lines: Lines) -> bool:
        """Whether exactly these lines are held now."""
        return self.holds_stock and added_up(lines) == self.quantities

    def refuse_if_taken_up(self) -> None:
        """Raises a problem when the order was already seen: a new request cannot replace its reservation."""
        if self.status == "COMMITTED":
            raise ReservationCommitted
        if self.is_bound and not self.holds_stock:
            raise ReservationExpired

    def heeds_release(self, *, attempt: int) -> bool:
        """Whether a caller may release this hold: not with an outdated attempt, and not once its order was seen."""
        if self.status == "COMMITTED":
            raise ReservationCommitted
        return self.holds_stock and not self.is_bound and attempt >= self.attempt

    def is_over(self, now: datetime) -> bool:
        """Whether its time limit has passed."""
        return self.holds_stock and self.expires_at is not None and self.expires_at <= now

    def begin(self) -> None:
        """Begins a new reservation, which holds its pieces."""
        self.tell(StockReserved(attempt=self.attempt, lines=self.lines))

    def reserve_again(self, lines: Lines, *, attempt: int, expires_at: datetime | None) -> None:
        """Holds again, with the same id and a higher attempt."""
        self._take("RESERVE_AGAIN")
        self.lines, self.expires_at = lines, expires_at
        self.attempt = min(max(attempt, self.attempt + 1), MAX_ATTEMPT)
        self.begin()

    def prolong(self, expires_at: datetime) -> None:
        """Sets a new time limit, because the order is being placed again."""
        self.expires_at = expires_at

    def bind(self) -> None:
        """Marks its order as seen."""
        self.is_bound, self.expires_at = True, None

    def fall_short(self, missing: Sequence[Shortage]) -> None:
        """Records a shortfall: the order was seen, but its pieces are gone."""
        self.tell(ShortfallDetected(shortages=tuple(missing)))

    def commit(self) -> None:
        """Commits the pieces: they leave the stock."""
        self._take("COMMIT")
        self.tell(StockCommitted(attempt=self.attempt, lines=self.lines))

    def release(self, reason: ReleaseReason) -> None:
        """Releases the pieces: they are free to sell again."""
        self._take("RELEASE")
        self.tell(StockReleased(attempt=self.attempt, lines=self.lines, reason=reason, is_restocked=False))

    def restock(self, reason: ReleaseReason) -> None:
        """Puts committed pieces back that did not leave after all."""
        self._take("RESTOCK")
        self.tell(StockReleased(attempt=self.attempt, lines=self.lines, reason=reason, is_restocked=True))

    def take_back(self) -> None:
        """Puts pieces back that had left and came back unopened."""
        self._take("RETURN")
        self.tell(StockReturned(attempt=self.attempt, lines=self.lines))

    def expire(self) -> None:
        """Ends the hold, because its time limit passed before its order was seen."""
        self._take("EXPIRE")
        self.tell(StockReservationExpired(attempt=self.attempt, lines=self.lines))

    def _take(self, step: Step) -> None:
        after = TRANSITIONS.get((self.status, step))
        if after is None:
            raise ValueError(f"{self.reservation_id}: no {step} while {self.status}")
        self.status, self.expires_at = after, None
