"""The orders and their timeline, as rows."""

from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from generated.ordering.problems import NotFound
from impl.common.search import search_key
from impl.ordering.domain.order import Facts, Order
from impl.ordering.domain.process import Process
from impl.ordering.domain.timeline import TOPICS
from impl.ordering.tables import orders, timeline
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction

_FIXED = (
    "order_id",
    "order_number",
    "cart_id",
    "customer_id",
    "email",
    "locale",
    "tier",
    "payment_method",
    "total",
    "reservation_id",
    "reservation_attempt",
    "document",
    "expires_at",
    "created_at",
)
_STATUSES = ("status", "payment_status", "fulfilment_status", "invoice_status")
_CHANGING = (
    *_STATUSES,
    "facts",
    "process",
    "process_state",
    "process_due_at",
    "process_updated_at",
    "version",
    "updated_at",
)
_UPDATE = (
    orders.update()
    .where(orders.c.order_id == bindparam("of_order"))
    .values({name: bindparam(f"new_{name}") for name in _CHANGING})
)
_BY_ID = select(orders).where(orders.c.order_id == bindparam("order_id"))
_BY_NUMBER = select(orders).where(orders.c.order_number == bindparam("order_number"))
_LIVE_OF_CART = select(orders).where(orders.c.cart_id == bindparam("cart_id"), orders.c.status.not_in(["CANCELLED", "EXPIRED"]))


def from_row(row: Row[Any]) -> Order:
    order = Order(
        **{name: getattr(row, name) for name in (*_FIXED, *_STATUSES, "version", "updated_at")},
        facts=msgspec.convert(row.facts, Facts),
        process=msgspec.convert(row.process, Process),
    )
    order.opening = _state(order)
    return order


def find(tx: Transaction, order_id: str) -> Order | None:
    row = tx.one(_BY_ID, {"order_id": order_id})
    return from_row(row) if row else None


def find_by_number(tx: Transaction, order_number: str) -> Order | None:
    row = tx.one(_BY_NUMBER, {"order_number": order_number})
    return from_row(row) if row else None


def find_live_of_cart(tx: Transaction, cart_id: str) -> Order | None:
    """The order of a cart that was neither cancelled nor expired: there is at most one."""
    row = tx.one(_LIVE_OF_CART, {"cart_id": cart_id})
    return from_row(row) if row else None


def get(tx: Transaction, order_id: str) -> Order:
    order = find(tx, order_id)
    if order is None:
        raise NotFound("order")
    return order


def lock(tx: Transaction, order_id: str) -> Order:
    """Locked until the end of the transaction."""
    order = known(tx, order_id)
    if order is None:
        raise NotFound("order")
    return order


def known(tx: Transaction, order_id: str) -> Order | None:
    """For a reaction that passes over what it does not know: the order, locked, or None."""
    rows = tx.lock(_BY_ID, {"order_id": order_id})
    return from_row(rows[0]) if rows else None


def awaited(tx: Transaction, order_id: str) -> Order:
    """For a reaction that waits for the order: the order, locked."""
    order = known(tx, order_id)
    if order is None:
        raise NotYet(f"order {order_id}")
    return order


def add(tx: Transaction, order: Order) -> bool:
    """Writes a new order; answers False when there is one of that id, or one that lives of that cart."""
    lines = order.document["lines"]
    recipient = order.document["delivery_address"]["recipient"]
    is_new = tx.insert_if_absent(
        orders,
        **{name: getattr(order, name) for name in _FIXED},
        **_changing(order),
        summary={
            "recipient": recipient,
            "first_line_name": lines[0]["name"],
            "first_line_image": lines[0].get("image"),
            "line_count": len(lines),
        },
        vendors=" ".join(sorted({line["vendor_id"] for line in lines})),
        words=_words(order),
    )
    if is_new:
        _written(tx, order)
    return is_new


def save(tx: Transaction, order: Order) -> None:
    """Writes what changed since it was read or saved last, and the timeline; without a change it does nothing."""
    state = _state(order)
    if state == order.opening:
        return
    if state["process"] != order.opening["process"]:
        order.process.version, order.process.updated_at = order.process.version + 1, tx.now
    if any(state[name] != order.opening[name] for name in (*_STATUSES, "facts")):
        order.version, order.updated_at = order.version + 1, tx.now
    tx.execute(_UPDATE, {"of_order": order.order_id, **{f"new_{name}": value for name, value in _changing(order).items()}})
    _written(tx, order)


def _words(order: Order) -> str:
    """What staff find it by: number, e-mail address, and the names and companies of both addresses."""
    addresses = (order.document["delivery_address"], order.document["billing_address"])
    names = [address.get(part) for address in addresses for part in ("recipient", "company")]
    return search_key(order.order_number, *dict.fromkeys(names), email=order.email)


def _state(order: Order) -> dict[str, Any]:
    return {
        **{name: getattr(order, name) for name in _STATUSES},
        "facts": msgspec.to_builtins(order.facts),
        "process": msgspec.to_builtins(order.process),
    }


def _changing(order: Order) -> dict[str, Any]:
    return {
        **_state(order),
        "process_state": order.process.state,
        "process_due_at": order.process.due_at,
        "process_updated_at": order.process.updated_at,
        "version": order.version,
        "updated_at": order.updated_at,
    }


def _written(tx: Transaction, order: Order) -> None:
    """Writes the timeline; from here on the order counts as just read, so that no change is ever written twice."""
    entries, order.entries, order.opening = order.entries, [], _state(order)
    rows = [
        {
            "order_id": order.order_id,
            "code": entry.code,
            "visibility": TOPICS[entry.code].visibility,
            "event_type": entry.event_type,
            "amount": entry.amount,
            "reference": entry.reference,
            "comment": entry.comment,
            "user_id": entry.user_id,
            "staff_name": entry.staff_name,
            "at": entry.at,
            "created_at": tx.now,
        }
        for entry in entries
    ]
    tx.insert(timeline, *rows)
