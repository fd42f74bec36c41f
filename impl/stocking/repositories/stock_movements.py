"""The repository of stock movements. They are added with the change that they explain, and never change."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row, select

from impl.stocking import tables
from impl.stocking.domain.stock_item import MovementKind, StockItem
from infra.runtime.ids import new_id
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


def add_all(tx: Transaction, items: Iterable[StockItem]) -> None:
    """Writes the movements of changed items, and sets the id of each."""
    rows = []
    for item in items:
        for movement in item.movements:
            movement.movement_id = new_id("mov")
            rows.append(
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
    tx.insert(tables.stock_movements, *rows)


def list_page(
    tx: Transaction,
    *,
    skus: Sequence[str],
    kind: MovementKind | None,
    order_id: str | None,
    limit: int,
    cursor: str | None,
) -> tuple[Sequence[Row[Any]], str | None]:
    """Returns one page, newest first, and the cursor of the next."""
    columns = tables.stock_movements.c
    query = select(tables.stock_movements)
    if skus:
        query = query.where(columns.sku.in_(skus))
    if kind:
        query = query.where(columns.kind == kind)
    if order_id:
        query = query.where(columns.order_id == order_id)
    return page(tx, query, by=[columns.movement_id], limit=limit, cursor=cursor, descending=True)
