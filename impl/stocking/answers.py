"""From the domain and its rows to the models of the contract."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from generated.common.models import Shortage as ShortageModel
from generated.common.models import SkuQuantity
from generated.stocking import models
from impl.common.absent import or_unset
from impl.stocking.domain.quantities import Shortage
from impl.stocking.domain.reservation import Reservation
from impl.stocking.domain.stock_alert import StockAlert
from impl.stocking.domain.stock_item import StockItem


def stock_item_answer(item: StockItem) -> models.StockItem:
    return models.StockItem(
        sku=item.sku,
        name=item.name,
        product_id=or_unset(item.product_id),
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


def availability_answer(item: StockItem, *, cap: int) -> models.Availability:
    return models.Availability(sku=item.sku, status=item.status, quantity=min(item.available, cap))


def reservation_answer(reservation: Reservation) -> models.Reservation:
    return models.Reservation(
        reservation_id=reservation.reservation_id,
        order_id=reservation.order_id,
        attempt=reservation.attempt,
        status=reservation.status,
        lines=[SkuQuantity(sku=sku, quantity=quantity) for sku, quantity in reservation.lines],
        expires_at=or_unset(reservation.expires_at),
        version=reservation.version,
        created_at=reservation.created_at,
        updated_at=reservation.updated_at,
    )


def stock_movement_answer(row: Row[Any]) -> models.StockMovement:
    return models.StockMovement(
        movement_id=row.movement_id,
        sku=row.sku,
        kind=row.kind,
        delta=row.delta,
        balance_after=row.balance_after,
        order_id=or_unset(row.order_id),
        reason=or_unset(row.reason),
        created_at=row.created_at,
    )


def stock_alert_answer(alert: StockAlert) -> models.StockAlert:
    return models.StockAlert(
        alert_id=alert.alert_id,
        sku=alert.sku,
        kind=alert.kind,
        status=alert.status,
        available=alert.available,
        order_id=or_unset(alert.order_id),
        version=alert.version,
        created_at=alert.created_at,
        updated_at=alert.updated_at,
    )


def shortages_answer(missing: Sequence[Shortage]) -> list[ShortageModel]:
    return [ShortageModel(sku=each.sku, requested=each.requested, available=each.available) for each in missing]
