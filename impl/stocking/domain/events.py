"""The domain events of a reservation and of a stock item."""

from dataclasses import dataclass
from typing import Literal

from impl.stocking.domain.quantities import Lines, Shortage

ReleaseReason = Literal["ORDER_NOT_CREATED", "CANCELLED", "EXPIRED", "STAFF"]
Crossing = Literal["LOW", "DEPLETED", "REPLENISHED"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StockReserved:
    """The attempt and lines at that moment: one change may end a hold and begin another."""

    attempt: int
    lines: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class StockReleased:
    attempt: int
    lines: Lines
    reason: ReleaseReason
    is_restocked: bool
    """Whether the pieces had been committed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StockCommitted:
    attempt: int
    lines: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class StockReturned:
    attempt: int
    lines: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class StockReservationExpired:
    attempt: int
    lines: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortfallDetected:
    shortages: tuple[Shortage, ...]


ReservationEvent = StockReserved | StockReleased | StockCommitted | StockReturned | StockReservationExpired | ShortfallDetected


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelChanged:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdCrossed:
    crossing: Crossing


StockItemEvent = LevelChanged | ThresholdCrossed
