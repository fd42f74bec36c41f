"""Carts in the database: loaded with what holds now, saved whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Row, Select, bindparam, select

from impl.carting import offers
from impl.carting.domain.cart import Cart, Charged, Delivery, Line, Offer, Warned
from impl.carting.domain.pricing import Tier
from impl.carting.tables import carts, customers
from infra.runtime.store.transaction import Transaction

_SELECT = select(carts, customers.c.tier, customers.c.tier_since).outerjoin(
    customers, customers.c.customer_id == carts.c.customer_id
)
_BY_ID = _SELECT.where(carts.c.cart_id == bindparam("key"))
_BY_CUSTOMER = _SELECT.where(carts.c.active_customer_id == bindparam("key"))
_LOCK_BY_ID = _BY_ID.with_for_update(of=carts)
_LOCK_BY_CUSTOMER = _BY_CUSTOMER.with_for_update(of=carts)
_SAVE = carts.update().where(carts.c.cart_id == bindparam("the_cart"))


@dataclass(frozen=True)
class _StoredLine:
    quantity: int
    seen: Offer
    charged: Charged | None = None
    cut_from: int | None = None


_LINES = list[_StoredLine]


def hash_of(token: str) -> str:
    """What is kept of a Cart-Token."""
    return sha256(token.encode()).hexdigest()


def find(tx: Transaction, cart_id: str) -> Cart | None:
    return _loaded(tx, _BY_ID, cart_id)


def lock(tx: Transaction, cart_id: str) -> Cart | None:
    """For a change; nobody else changes it until the end of the transaction."""
    return _loaded(tx, _LOCK_BY_ID, cart_id)


def active_of(tx: Transaction, customer_id: str) -> Cart | None:
    return _loaded(tx, _BY_CUSTOMER, customer_id)


def lock_active_of(tx: Transaction, customer_id: str) -> Cart | None:
    return _loaded(tx, _LOCK_BY_CUSTOMER, customer_id)


def lock_last(tx: Transaction, cart: Cart) -> Cart:
    """The cart that the lines of a locked one are in now, however often they went on; itself when they went nowhere."""
    while cart.merged_into is not None and cart.status != "ACTIVE":
        following = lock(tx, cart.merged_into)
        if following is None:
            break
        cart = following
    return cart


def tier_of(tx: Transaction, customer_id: str) -> Tier:
    tier: Tier | None = tx.scalar(select(customers.c.tier).where(customers.c.customer_id == customer_id))
    return tier or "STANDARD"


def insert(tx: Transaction, cart: Cart) -> bool:
    """Answers False when its customer has got an ACTIVE cart meanwhile."""
    return tx.insert_if_absent(carts, cart_id=cart.cart_id, created_at=cart.created_at, **_changes(cart))


def save(tx: Transaction, cart: Cart) -> None:
    tx.execute(_SAVE, {"the_cart": cart.cart_id, **_changes(cart)})


def _loaded(tx: Transaction, query: Select[Any], key: str) -> Cart | None:
    row = tx.connection.execute(query, {"key": key}).first()
    if row is None:
        return None
    is_over = row.expires_at is not None and row.expires_at <= tx.now
    status = "EXPIRED" if row.status == "ACTIVE" and is_over else row.status
    stored = msgspec.convert(row.lines, _LINES)
    current = offers.load(tx, (line.seen.sku for line in stored)) if status == "ACTIVE" else {}
    return _cart(row, status, [_line(line, current) for line in stored])


def _line(stored: _StoredLine, current: dict[str, Offer]) -> Line:
    now = current.get(stored.seen.sku, stored.seen)
    line = Line(quantity=stored.quantity, seen=stored.seen, now=now, cut_from=stored.cut_from, charged=stored.charged)
    if stored.seen.sku in current:
        line.keep_to_limit()
    return line


def _cart(row: Row[Any], status: Any, lines: list[Line]) -> Cart:
    return Cart(
        cart_id=row.cart_id,
        customer_id=row.customer_id,
        token_hash=row.token_hash,
        status=status,
        lines=lines,
        delivery=msgspec.convert(row.delivery, Delivery) if row.delivery else None,
        warnings=msgspec.convert(row.warnings, list[Warned]),
        tier=row.tier or "STANDARD",
        tier_since=row.tier_since,
        tier_seen=row.tier_seen,
        merged_into=row.merged_into,
        order_id=row.order_id,
        ended_orders=row.ended_orders,
        additions=row.additions,
        expires_at=row.expires_at,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _stored(lines: Iterable[Line]) -> Sequence[_StoredLine]:
    return [_StoredLine(line.quantity, line.seen, line.charged, line.cut_from) for line in lines]


def _changes(cart: Cart) -> dict[str, Any]:
    return {
        "customer_id": cart.customer_id,
        "active_customer_id": cart.customer_id if cart.status == "ACTIVE" else None,
        "token_hash": cart.token_hash,
        "status": cart.status,
        "lines": _stored(cart.lines),
        "delivery": cart.delivery,
        "warnings": cart.warnings,
        "tier_seen": cart.tier_seen,
        "merged_into": cart.merged_into,
        "order_id": cart.order_id,
        "ended_orders": cart.ended_orders,
        "additions": cart.additions,
        "expires_at": cart.expires_at,
        "version": cart.version,
        "updated_at": cart.updated_at,
    }
