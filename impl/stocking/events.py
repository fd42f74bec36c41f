"""From the domain events of STOCKING to the events of the contract."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, assert_never

from sqlalchemy import Row

from generated.common.models import Shortage as ShortageModel
from generated.common.models import SkuQuantity
from generated.events import stocking as contract
from impl.common.absent import or_unset
from impl.stocking.domain import events as domain
from impl.stocking.domain.quantities import Lines, Shortage
from impl.stocking.domain.reservation import Reservation
from impl.stocking.domain.stock_item import StockItem
from infra.runtime.event import Event

_Hold = domain.StockReserved | domain.StockCommitted | domain.StockReturned | domain.StockReservationExpired
_HoldTold = contract.StockReserved | contract.StockCommitted | contract.StockReturned | contract.StockReservationExpired
_CrossingTold = contract.StockLow | contract.StockDepleted | contract.StockReplenished
_OF_CROSSING: dict[domain.Crossing, type[_CrossingTold]] = {
    "LOW": contract.StockLow,
    "DEPLETED": contract.StockDepleted,
    "REPLENISHED": contract.StockReplenished,
}
_OF_HOLD: dict[type[_Hold], type[_HoldTold]] = {
    domain.StockReserved: contract.StockReserved,
    domain.StockCommitted: contract.StockCommitted,
    domain.StockReturned: contract.StockReturned,
    domain.StockReservationExpired: contract.StockReservationExpired,
}


def event_of_stock_item(item: StockItem, happened: domain.StockItemEvent) -> Event:
    """Returns the contract's event for a domain event of a stock item."""
    match happened:
        case domain.LevelChanged():
            movement_id = or_unset(item.movements[-1].movement_id if item.movements else None)
            return contract.StockLevelChanged(sku=item.sku, level=_level(item), movement_id=movement_id)
        case domain.ThresholdCrossed():
            return _OF_CROSSING[happened.crossing](sku=item.sku, level=_level(item))
        case _:
            assert_never(happened)


def event_of_reservation(reservation: Reservation, happened: domain.ReservationEvent) -> Event:
    """Returns the contract's event for a domain event of a reservation."""
    order_id, reservation_id = reservation.order_id, reservation.reservation_id
    match happened:
        case domain.ShortfallDetected():
            return contract.StockShortfallDetected(order_id=order_id, shortages=_shortages(happened.shortages))
        case domain.StockReleased():
            return contract.StockReleased(
                order_id=order_id,
                reservation_id=reservation_id,
                attempt=happened.attempt,
                lines=_lines(happened.lines),
                restocked=happened.is_restocked,
                reason=happened.reason,
            )
        case domain.StockReserved() | domain.StockCommitted() | domain.StockReturned() | domain.StockReservationExpired():
            return _OF_HOLD[type(happened)](
                order_id=order_id,
                reservation_id=reservation_id,
                attempt=happened.attempt,
                lines=_lines(happened.lines),
            )
        case _:
            assert_never(happened)


def back_in_stock_due(subscription: Row[Any], due_at: datetime) -> contract.BackInStockDue:
    """Returns the event that the message of a subscription is due."""
    return contract.BackInStockDue(
        subscription_id=subscription.subscription_id, sku=subscription.sku, language=subscription.language, due_at=due_at
    )


def _lines(lines: Lines) -> list[SkuQuantity]:
    return [SkuQuantity(sku=sku, quantity=quantity) for sku, quantity in lines]


def _shortages(missing: Sequence[Shortage]) -> list[ShortageModel]:
    return [ShortageModel(sku=each.sku, requested=each.requested, available=each.available) for each in missing]


def _level(item: StockItem) -> contract.StockLevel:
    return contract.StockLevel(
        sku=item.sku,
        on_hand=item.on_hand,
        reserved=item.reserved,
        available=item.available,
        reorder_point=item.reorder_point,
        status=item.status,
        as_of=item.updated_at,
        version=item.version,
    )
