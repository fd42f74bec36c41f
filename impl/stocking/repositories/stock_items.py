"""The stock items and their movements, as rows."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select

from generated.stocking.problems import NotFound
from impl.common.search import renew, search_key
from impl.stocking.domain.stock import StockItem
from impl.stocking.tables import stock_items, stock_movements
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction

_KEPT = (
    "name",
    "product_id",
    "product_version",
    "on_hand",
    "reserved",
    "reorder_point",
    "safety_stock",
    "has_first_stock",
    "version",
    "created_at",
    "updated_at",
)
_CHANGING = tuple(name for name in (*_KEPT, "status", "search_key") if name != "created_at")
_UPDATE = (
    stock_items.update()
    .where(stock_items.c.sku == bindparam("of_sku"))
    .values({name: bindparam(f"new_{name}") for name in _CHANGING})
)
_TICK = timedelta(microseconds=1)
_BY_SKU = select(stock_items).where(stock_items.c.sku == bindparam("sku"))
_BY_SKUS = select(stock_items).where(stock_items.c.sku.in_(bindparam("skus", expanding=True))).order_by(stock_items.c.sku)


def from_row(row: Row[Any]) -> StockItem:
    return StockItem(sku=row.sku, **{name: getattr(row, name) for name in _KEPT})


def get(tx: Transaction, sku: str) -> StockItem:
    row = tx.one(_BY_SKU, {"sku": sku})
    if row is None:
        raise NotFound("stock item")
    return from_row(row)


def lock(tx: Transaction, skus: Iterable[str]) -> dict[str, StockItem]:
    """Those that are known, locked in ascending order of SKU, so that two transactions never wait for each other."""
    rows = tx.lock(_BY_SKUS, {"skus": list(skus)})
    return {row.sku: from_row(row) for row in rows}


def lock_one(tx: Transaction, sku: str) -> StockItem:
    item = lock(tx, [sku]).get(sku)
    if item is None:
        raise NotFound("stock item")
    return item


def add(tx: Transaction, item: StockItem) -> bool:
    """Writes a new item; answers False when another transaction was first."""
    return tx.insert_if_absent(stock_items, sku=item.sku, created_at=item.created_at, **_changing(item))


def save(tx: Transaction, items: Iterable[StockItem]) -> None:
    """Writes changed items under their next version, and their movements."""
    rows, movements = [], []
    for item in items:
        # others tell a later level by its instant: a transaction that waited for the row began before the one that it waited for
        item.version, item.updated_at = item.version + 1, max(tx.now, item.updated_at + _TICK)
        rows.append({"of_sku": item.sku, **{f"new_{name}": value for name, value in _changing(item).items()}})
        for movement in item.movements:
            movement.movement_id = new_id("mov")
            movements.append(
                {
                    "movement_id": movement.movement_id,
                    "sku": item.sku,
                    "kind": movement.kind,
                    "delta": movement.delta,
                    "balance_after": movement.balance_after,
                    "order_id": movement.order_id,
                    "reason": movement.reason,
                    "created_at": tx.now,
                }
            )
    if rows:
        tx.execute(_UPDATE, rows)
    tx.insert(stock_movements, *movements)


def make_searchable(tx: Transaction) -> None:
    """Writes the search keys that rows of release 0.1.0 lack, and those of an earlier rule anew."""
    renew(tx, stock_items.c.search_key)
    for row in tx.all(select(stock_items.c.sku, stock_items.c.name).where(stock_items.c.search_key == "")):
        key = search_key(row.sku, row.name)
        tx.execute(stock_items.update().where(stock_items.c.sku == row.sku), {"search_key": key})


def _changing(item: StockItem) -> dict[str, Any]:
    kept = {name: getattr(item, name) for name in _KEPT if name != "created_at"}
    return {**kept, "status": item.status, "search_key": search_key(item.sku, item.name)}
