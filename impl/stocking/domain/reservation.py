"""Stock held for one order: how it begins, who may end it, and when it ends by itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from generated.stocking.problems import ReservationCommitted, ReservationExpired
from impl.stocking.domain.stock import added_up

ReservationStatus = Literal["ACTIVE", "COMMITTED", "RELEASED", "EXPIRED", "RETURNED"]
Step = Literal["COMMIT", "RELEASE", "EXPIRE", "RESTOCK", "RETURN", "RESERVE_AGAIN"]
ReleaseReason = Literal["ORDER_NOT_CREATED", "CANCELLED", "EXPIRED", "STAFF"]
Lines = tuple[tuple[str, int], ...]
"""SKU and pieces, as they were asked for."""

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
class Reservation:
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
    version: int = 1
    created_at: datetime
    updated_at: datetime
    opening: tuple[object, ...] = field(init=False, repr=False)
    """How it was when it was read or saved last."""

    def __post_init__(self) -> None:
        self.begin_anew()

    def begin_anew(self) -> None:
        self.opening = self._state()

    @property
    def has_changed(self) -> bool:
        return self._state() != self.opening

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

    def reserve_again(self, lines: Lines, *, attempt: int, expires_at: datetime | None) -> None:
        """Under the same id and a higher attempt."""
        self._take("RESERVE_AGAIN")
        self.lines, self.expires_at = lines, expires_at
        self.attempt = min(max(attempt, self.attempt + 1), MAX_ATTEMPT)

    def prolong(self, expires_at: datetime) -> None:
        """Its order is being written again: the time limit begins anew."""
        self.expires_at = expires_at

    def bind(self) -> None:
        """Its order was seen."""
        self.is_bound, self.expires_at = True, None

    def commit(self) -> None:
        self._take("COMMIT")

    def release(self) -> None:
        self._take("RELEASE")

    def restock(self) -> None:
        self._take("RESTOCK")

    def take_back(self) -> None:
        self._take("RETURN")

    def expire(self) -> None:
        self._take("EXPIRE")

    def _state(self) -> tuple[object, ...]:
        return self.attempt, self.status, self.lines, self.expires_at, self.is_bound

    def _take(self, step: Step) -> None:
        after = TRANSITIONS.get((self.status, step))
        if after is None:
            raise ValueError(f"{self.reservation_id}: no {step} while {self.status}")
        self.status, self.expires_at = after, None
