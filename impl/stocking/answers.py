"""From the domain and its rows to the contract's models and events."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from msgspec import UNSET
from sqlalchemy import Row

from generated.common.models import Shortage as ShortageModel
from generated.common.models import SkuQuantity
from generated.events import stocking as events
from generated.stocking import models
from impl.stocking.domain.reservation import Lines, ReleaseReason, Reservation
from impl.stocking.domain.stock import Crossing, Shortage, StockItem

_CROSSING_EVENTS: dict[Crossing, type[events.StockLow | events.StockDepleted | events.StockReplenished]] = {
    "LOW": events.StockLow,
    "DEPLETED": events.StockDepleted,
    "REPLENISHED": events.StockReplenished,
}


def stock_item(item: StockItem) -> models.StockItem:
    return models.StockItem(
        sku=item.sku,
        name=item.name,
        product_id=item.product_id or UNSET,
        on_hand=item.on_hand,
        reserved=item.reserved,
        available=item.available,
        reorder_point=item.reorder_point,
        safety_stock=item.safety_stock,
        status=item.status,
        version=item.version,
        created_at=item.created_at,
        updated_at=item.updated_at,
    )


def availability(item: StockItem, *, cap: int) -> models.Availability:
    return models.Availability(sku=item.sku, status=item.status, quantity=min(item.available, cap))


def reservation(of: Reservation) -> models.Reservation:
    return models.Reservation(
        reservation_id=of.reservation_id,
        order_id=of.order_id,
        attempt=of.attempt,
        status=of.status,
        lines=lines(of.lines),
        expires_at=of.expires_at or UNSET,
        version=of.version,
        created_at=of.created_at,
        updated_at=of.updated_at,
    )


def movement(row: Row[Any]) -> models.StockMovement:
    return models.StockMovement(
        movement_id=row.movement_id,
        sku=row.sku,
        kind=row.kind,
        delta=row.delta,
        balance_after=row.balance_after,
        order_id=row.order_id or UNSET,
        reason=row.reason or UNSET,
        created_at=row.created_at,
    )


def alert(row: Row[Any]) -> models.StockAlert:
    return models.StockAlert(
        alert_id=row.alert_id,
        sku=row.sku,
        kind=row.kind,
        status=row.status,
        available=row.available,
        order_id=row.order_id or UNSET,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def lines(of: Lines) -> list[SkuQuantity]:
    return [SkuQuantity(sku=sku, quantity=quantity) for sku, quantity in of]


def shortages(missing: Sequence[Shortage]) -> list[ShortageModel]:
    return [ShortageModel(sku=each.sku, requested=each.requested, available=each.available) for each in missing]


def level_changed(item: StockItem) -> events.StockLevelChanged:
    movement_id = item.movements[-1].movement_id if item.movements else UNSET
    return events.StockLevelChanged(sku=item.sku, level=_level(item, item.updated_at), movement_id=movement_id)


def crossed(item: StockItem, crossing: Crossing) -> events.StockLow | events.StockDepleted | events.StockReplenished:
    return _CROSSING_EVENTS[crossing](sku=item.sku, level=_level(item, item.updated_at))


def stock_reserved(of: Reservation) -> events.StockReserved:
    return events.StockReserved(
        order_id=of.order_id, reservation_id=of.reservation_id, attempt=of.attempt, lines=lines(of.lines)
    )


def stock_committed(of: Reservation) -> events.StockCommitted:
    return events.StockCommitted(
        order_id=of.order_id, reservation_id=of.reservation_id, attempt=of.attempt, lines=lines(of.lines)
    )


def stock_returned(of: Reservation) -> events.StockReturned:
    return events.StockReturned(
        order_id=of.order_id, reservation_id=of.reservation_id, attempt=of.attempt, lines=lines(of.lines)
    )


def reservation_expired(of: Reservation) -> events.StockReservationExpired:
    return events.StockReservationExpired(
        order_id=of.order_id, reservation_id=of.reservation_id, attempt=of.attempt, lines=lines(of.lines)
    )


def stock_released(of: Reservation, reason: ReleaseReason, *, restocked: bool = False) -> events.StockReleased:
    return events.StockReleased(
        order_id=of.order_id,
        reservation_id=of.reservation_id,
        attempt=of.attempt,
        lines=lines(of.lines),
        restocked=restocked,
        reason=reason,
    )


def shortfall(order_id: str, missing: Sequence[Shortage]) -> events.StockShortfallDetected:
    return events.StockShortfallDetected(order_id=order_id, shortages=shortages(missing))


def _level(item: StockItem, as_of: datetime) -> events.StockLevel:
    return events.StockLevel(
        sku=item.sku,
        on_hand=item.on_hand,
        reserved=item.reserved,
        available=item.available,
        reorder_point=item.reorder_point,
        status=item.status,
        as_of=as_of,
    )
