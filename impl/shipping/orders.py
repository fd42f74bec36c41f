"""Loads and saves what is known of orders."""

from dataclasses import asdict
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from impl.shipping.domain.order import PENDING, UNKNOWN, Goods, Order
from impl.shipping.tables import orders
from infra.runtime.store.transaction import Transaction

_ONE = select(orders).where(orders.c.order_id == bindparam("order_id"))
_LOCKED = _ONE.with_for_update()
_UPDATE = orders.update().where(orders.c.order_id == bindparam("of_order"))


def find(tx: Transaction, order_id: str) -> Order | None:
    row = tx.connection.execute(_ONE, {"order_id": order_id}).first()
    return None if row is None else _order(row)


def lock(tx: Transaction, order_id: str) -> Order | None:
    """The order, held until the end of the transaction: between a stop and a shipment only one goes first."""
    row = tx.connection.execute(_LOCKED, {"order_id": order_id}).first()
    return None if row is None else _order(row)


def lock_or_begin(tx: Transaction, order_id: str) -> Order:
    """As `lock`; an order of which nothing is known begins with what comes now."""
    tx.insert_if_absent(orders, order_id=order_id, state=UNKNOWN)
    order = lock(tx, order_id)
    assert order is not None  # noqa: S101 - it was inserted, or was there
    return order


def add(tx: Transaction, order_id: str, goods: Goods) -> None:
    """Takes in an order that was placed; one that is known stays as it is, one that was only stopped gets its goods."""
    if tx.insert_if_absent(orders, order_id=order_id, state=PENDING, goods=asdict(goods)):
        return
    order = lock(tx, order_id)
    if order is not None and order.goods is None:
        tx.execute(_UPDATE, {"of_order": order_id, "state": PENDING, "goods": asdict(goods)})


def save(tx: Transaction, order: Order) -> None:
    """Saves state and stop; the goods never change."""
    values = {"state": order.state, "stop_reason": order.stop_reason, "stopped_at": order.stopped_at}
    tx.execute(_UPDATE, {"of_order": order.order_id, **values})


def _order(row: Row[Any]) -> Order:
    return msgspec.convert(row, Order, from_attributes=True)
