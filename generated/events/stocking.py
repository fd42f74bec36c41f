"""Events of STOCKING, from contracts/stocking/events. Generated: edit the contract, not this file."""

from typing import Final, Literal

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    Language,
    MovementId,
    OrderId,
    ReservationId,
    Shortage,
    Sku,
    SkuQuantity,
    StockStatus,
    SubscriptionId,
    Timestamp,
    Version,
)
from infra.runtime.event import Event, EventType


class StockLevel(Struct, frozen=True, kw_only=True):
    """The full current state of one stock item; every event of stocking.items carries it. Of two states of one SKU, the one with the higher `version` is the later one. Events of release 0.1.0 have no `version`."""

    sku: Sku
    on_hand: int
    reserved: int
    available: int
    reorder_point: int
    status: StockStatus
    as_of: Timestamp
    version: Version | UnsetType = UNSET


class BackInStockDue(Event, frozen=True, kw_only=True):
    """Somebody waits for a variant that can be bought again: the message is due. Told once for each subscription. The address stays in STOCKING, so that it can be forgotten there."""

    subscription_id: SubscriptionId
    sku: Sku
    language: Language
    due_at: Timestamp


class StockCommitted(Event, frozen=True, kw_only=True):
    """Held stock was taken out for a confirmed order."""

    order_id: OrderId
    reservation_id: ReservationId
    attempt: int
    lines: list[SkuQuantity]


class StockDepleted(Event, frozen=True, kw_only=True):
    """Nothing is left to sell."""

    sku: Sku
    level: StockLevel


class StockLevelChanged(Event, frozen=True, kw_only=True):
    """Pieces on hand or held changed."""

    sku: Sku
    level: StockLevel
    movement_id: MovementId | UnsetType = UNSET


class StockLow(Event, frozen=True, kw_only=True):
    """Free pieces fell to the reorder point or below."""

    sku: Sku
    level: StockLevel


class StockReleased(Event, frozen=True, kw_only=True):
    """Held or committed stock came back."""

    order_id: OrderId
    reservation_id: ReservationId
    attempt: int
    lines: list[SkuQuantity]
    restocked: bool
    """True when it had been committed."""

    reason: Literal["ORDER_NOT_CREATED", "CANCELLED", "EXPIRED", "STAFF"]


class StockReplenished(Event, frozen=True, kw_only=True):
    """Free pieces rose above zero again, or above the reorder point; the level's status says which."""

    sku: Sku
    level: StockLevel


class StockReservationExpired(Event, frozen=True, kw_only=True):
    """A hold ended by its time limit before its order was seen."""

    order_id: OrderId
    reservation_id: ReservationId
    attempt: int
    lines: list[SkuQuantity]


class StockReserved(Event, frozen=True, kw_only=True):
    """Stock is held for an order."""

    order_id: OrderId
    reservation_id: ReservationId
    attempt: int
    lines: list[SkuQuantity]


class StockReturned(Event, frozen=True, kw_only=True):
    """Stock that had left for an order came back unopened, and can be sold again."""

    order_id: OrderId
    reservation_id: ReservationId
    attempt: int
    lines: list[SkuQuantity]


class StockShortfallDetected(Event, frozen=True, kw_only=True):
    """An order's hold was gone and the stock no longer suffices; ORDERING cancels."""

    order_id: OrderId
    shortages: list[Shortage]


BACK_IN_STOCK_DUE = EventType(
    name="stocking.back-in-stock-due.v1", event=BackInStockDue, topic="stocking.subscriptions", key="subscription_id"
)
STOCK_COMMITTED = EventType(
    name="stocking.stock-committed.v1", event=StockCommitted, topic="stocking.reservations", key="order_id"
)
STOCK_DEPLETED = EventType(name="stocking.stock-depleted.v1", event=StockDepleted, topic="stocking.items", key="sku")
STOCK_LEVEL_CHANGED = EventType(
    name="stocking.stock-level-changed.v1", event=StockLevelChanged, topic="stocking.items", key="sku"
)
STOCK_LOW = EventType(name="stocking.stock-low.v1", event=StockLow, topic="stocking.items", key="sku")
STOCK_RELEASED = EventType(
    name="stocking.stock-released.v1", event=StockReleased, topic="stocking.reservations", key="order_id"
)
STOCK_REPLENISHED = EventType(name="stocking.stock-replenished.v1", event=StockReplenished, topic="stocking.items", key="sku")
STOCK_RESERVATION_EXPIRED = EventType(
    name="stocking.stock-reservation-expired.v1", event=StockReservationExpired, topic="stocking.reservations", key="order_id"
)
STOCK_RESERVED = EventType(
    name="stocking.stock-reserved.v1", event=StockReserved, topic="stocking.reservations", key="order_id"
)
STOCK_RETURNED = EventType(
    name="stocking.stock-returned.v1", event=StockReturned, topic="stocking.reservations", key="order_id"
)
STOCK_SHORTFALL_DETECTED = EventType(
    name="stocking.stock-shortfall-detected.v1", event=StockShortfallDetected, topic="stocking.reservations", key="order_id"
)
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    BACK_IN_STOCK_DUE,
    STOCK_COMMITTED,
    STOCK_DEPLETED,
    STOCK_LEVEL_CHANGED,
    STOCK_LOW,
    STOCK_RELEASED,
    STOCK_REPLENISHED,
    STOCK_RESERVATION_EXPIRED,
    STOCK_RESERVED,
    STOCK_RETURNED,
    STOCK_SHORTFALL_DETECTED,
)
