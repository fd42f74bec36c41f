"""Moves of stock that operations, reactions and jobs share: each locks its items, changes them, and tells what changed."""

from collections.abc import Callable, Collection

from impl.stocking import alerts, policy, reservations, stock_items, views
from impl.stocking.domain.reservation import ReleaseReason, Reservation
from impl.stocking.domain.stock import Quantities, Shortage, StockItem, shortages
from infra.runtime.store.transaction import Transaction


def record(tx: Transaction, items: Collection[StockItem]) -> None:
    """Saves changed items, publishes their levels, and raises one alert per threshold that was crossed.

    An item that is recorded again without a further change is neither written nor told again.
    """
    changed = [item for item in items if item.has_changed]
    stock_items.save(tx, changed)
    for item in changed:
        tx.emit(views.level_changed(item))
        if crossing := item.crossing:
            tx.emit(views.crossed(item, crossing))
            alerts.note_crossing(tx, item, crossing)
        item.begin_anew()


def hold(tx: Transaction, wanted: Quantities) -> list[Shortage]:
    """Holds all that is wanted and answers nothing, or holds nothing and answers what is missing."""
    items = stock_items.lock(tx, wanted)
    missing = shortages(items, wanted)
    if not missing:
        for sku, quantity in wanted.items():
            items[sku].hold(quantity)
        record(tx, items.values())
    return missing


def give_back(tx: Transaction, quantities: Quantities) -> None:
    """What was held is free to sell again."""
    _move(tx, quantities, StockItem.give_back)


def release(tx: Transaction, reservation: Reservation, reason: ReleaseReason) -> None:
    """Ends a hold."""
    reservation.release()
    reservations.save(tx, reservation)
    reservations.unwatch(tx, reservation)
    give_back(tx, reservation.quantities)
    tx.emit(views.stock_released(reservation, reason))


def commit(tx: Transaction, reservation: Reservation) -> None:
    """What was held leaves."""
    reservation.commit()
    reservations.save(tx, reservation)
    _move(tx, reservation.quantities, lambda item, quantity: item.commit(quantity, order_id=reservation.order_id))
    tx.emit(views.stock_committed(reservation))


def restock(tx: Transaction, reservation: Reservation, reason: ReleaseReason) -> None:
    """What was committed comes back."""
    reservation.restock()
    reservations.save(tx, reservation)
    _move(tx, reservation.quantities, lambda item, quantity: item.restock(quantity, order_id=reservation.order_id))
    tx.emit(views.stock_released(reservation, reason, restocked=True))


def take_back(tx: Transaction, reservation: Reservation) -> None:
    """What had left came back unopened: it can be sold again."""
    reservation.take_back()
    reservations.save(tx, reservation)
    _move(tx, reservation.quantities, lambda item, quantity: item.take_back(quantity, order_id=reservation.order_id))
    tx.emit(views.stock_returned(reservation))


def undo(tx: Transaction, reservation: Reservation, reason: ReleaseReason) -> None:
    """The order ended: gives back what it holds or took; without either nothing is left to do."""
    if reservation.holds_stock:
        release(tx, reservation, reason)
    elif reservation.status == "COMMITTED":
        restock(tx, reservation, reason)


def open_item(tx: Transaction, sku: str) -> StockItem:
    """The item of a variant, locked; a new one when STOCKING had not heard of it."""
    if sku not in (known := stock_items.lock(tx, [sku])):
        item = StockItem(
            sku=sku, reorder_point=policy.current(tx).default_reorder_point, created_at=tx.now, updated_at=tx.now, version=0
        )
        stock_items.add(tx, item)
        known = stock_items.lock(tx, [sku])  # ours, or that of whoever was first
    return known[sku]


def _move(tx: Transaction, quantities: Quantities, move: Callable[[StockItem, int], None]) -> None:
    items = stock_items.lock(tx, quantities)
    for sku, quantity in quantities.items():
        move(items[sku], quantity)
    record(tx, items.values())
