"""Orders, from the events of ORDERING. A stop and a new shipment both lock the order's row first, so that only one happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from impl.shipping.domain.order import Goods, Order
from impl.shipping.tables import orders
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction

_KEY: Any = bindparam("key")
_READ = select(orders).where(orders.c.order_id == _KEY)
_UPDATE = (
    orders.update()
    .where(orders.c.order_id == _KEY)
    .values({name: bindparam(name) for name in ("state", "goods", "stop_reason", "stopped_at")})
)
_GIVE_GOODS = (
    orders.update()
    .where(orders.c.order_id == _KEY, orders.c.goods.is_(None))
    .values(state="PENDING", goods=bindparam("goods", type_=orders.c.goods.type))
)


def find(tx: Transaction, order_id: str) -> Order | None:
    """Returns the order, read-only, or None."""
    row = tx.one(_READ, {"key": order_id})
    return None if row is None else _entity(row)


def keep(tx: Transaction, order_id: str, goods: Goods) -> bool:
    """Keeps a placed order. Returns whether it was new. An order that was only stopped before gets its goods."""
    if tx.insert_if_absent(orders, order_id=order_id, state="PENDING", goods=goods):
        return True
    return tx.execute(_GIVE_GOODS, {"key": order_id, "goods": goods}).rowcount == 1


def lock(tx: Transaction, order_id: str) -> None:
    """Locks an order until the end of the transaction: nobody else packs it or stops it."""
    tx.lock(_READ, {"key": order_id})


@contextmanager
def change_if_known(tx: Transaction, order_id: str) -> Iterator[Order | None]:
    """Yields the order, locked until the end of the transaction and saved at the end of the block; None when it is unknown."""
    order = _lock(tx, order_id)
    if order is None:
        yield None
        return
    with _changing(tx, order):
        yield order


@contextmanager
def change_awaited(tx: Transaction, order_id: str) -> Iterator[Order]:
    """As `change_if_known`, for a reaction that waits for the order to be placed. Raises NotYet."""
    order = _lock(tx, order_id)
    if order is None or order.goods is None:
        raise NotYet(f"order {order_id}")
    with _changing(tx, order):
        yield order


@contextmanager
def change_or_begin(tx: Transaction, order_id: str) -> Iterator[Order]:
    """As `change_if_known`, but begins an order that is unknown."""
    tx.insert_if_absent(orders, order_id=order_id, state="UNKNOWN")
    order = _lock(tx, order_id)
    assert order is not None  # noqa: S101 - it was inserted, or was there
    with _changing(tx, order):
        yield order


@contextmanager
def _changing(tx: Transaction, order: Order) -> Iterator[None]:
    before = _state(order)
    yield
    if (after := _state(order)) != before:
        tx.execute(_UPDATE, {"key": order.order_id, **after})


def _lock(tx: Transaction, order_id: str) -> Order | None:
    rows = tx.lock(_READ, {"key": order_id})
    return _entity(rows[0]) if rows else None


def _state(order: Order) -> dict[str, Any]:
    """The columns that a change can change. Of the goods, only whose they are changes."""
    return {"state": order.state, "goods": order.goods, "stop_reason": order.stop_reason, "stopped_at": order.stopped_at}


def _entity(row: Row[Any]) -> Order:
    return msgspec.convert(row, Order, from_attributes=True)
