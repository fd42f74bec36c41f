"""The repository of orders. A row holds an order and its process; the timeline has a table of its own."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, func, select

from impl.common import emails
from impl.common.search import search_key
from impl.ordering.domain.document import Document
from impl.ordering.domain.events import Confirmed
from impl.ordering.domain.order import Facts, Order
from impl.ordering.domain.parcel import Shipment
from impl.ordering.domain.process import Process
from impl.ordering.domain.timeline import TOPICS
from impl.ordering.events import event_of
from impl.ordering.tables import orders as table
from impl.ordering.tables import timeline
from infra.runtime.event import NotYet
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_FIXED = (
    "order_id",
    "order_number",
    "cart_id",
    "email",
    "locale",
    "tier",
    "payment_method",
    "total",
    "reservation_id",
    "reservation_attempt",
    "expires_at",
    "erased_at",
    "created_at",
)
_STATUSES = ("status", "payment_status", "fulfilment_status", "invoice_status")
_CHANGING = (
    "customer_id",
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
    table.update()
    .where(table.c.order_id == bindparam("of_order"))
    .values({name: bindparam(f"new_{name}") for name in _CHANGING})
)
_BY_ID = select(table).where(table.c.order_id == bindparam("order_id"))
_BY_NUMBER = select(table).where(table.c.order_number == bindparam("order_number"))
OF_GUESTS = (table.c.customer_id.is_(None), table.c.email.is_not(None))
"""The condition of the index of guest orders: those that may join an account."""
_GUESTS = (
    select(table.c.order_id)
    .where(table.c.email_key == bindparam("key"), *OF_GUESTS)
    .order_by(table.c.order_id)
    .limit(bindparam("most"))
)
_WITHOUT_KEY = (
    select(table.c.order_id, table.c.email)
    .where(table.c.email_key.is_(None), *OF_GUESTS)
    .order_by(table.c.order_id)
    .limit(bindparam("most"))
)
_KEY = table.update().where(table.c.order_id == bindparam("of_order"), *OF_GUESTS).values(email_key=bindparam("key"))
_LIVE_OF_CART = select(table).where(table.c.cart_id == bindparam("cart_id"), table.c.status.not_in(["CANCELLED", "EXPIRED"]))


class Orders(Repository[Order]):
    resource = "order"

    def find_by_number(self, tx: Transaction, order_number: str) -> Order | None:
        row = tx.one(_BY_NUMBER, {"order_number": order_number})
        return _entity(row) if row else None

    def find_live_of_cart(self, tx: Transaction, cart_id: str) -> Order | None:
        """Returns the order of a cart that was neither cancelled nor expired, or None. There is at most one."""
        row = tx.one(_LIVE_OF_CART, {"cart_id": cart_id})
        return _entity(row) if row else None

    @contextmanager
    def change_awaited_parcel(self, tx: Transaction, order_id: str, shipment_id: str) -> Iterator[tuple[Order, Shipment]]:
        """As `change_awaited`, for a reaction that needs an order and one of its parcels."""
        with self.change_awaited(tx, order_id) as order:
            shipment = order.shipment(shipment_id)
            if shipment is None:
                raise NotYet(f"shipment {shipment_id}")
            yield order, shipment

    def add(self, tx: Transaction, order: Order) -> bool:
        """Writes a new order. Returns False when this id exists, or when the cart already has a live order."""
        document = order.document
        first = document.lines[0]
        is_new = tx.insert_if_absent(
            table,
            **{name: getattr(order, name) for name in _FIXED},
            **_changing(order),
            email_key=emails.key_of(order.email) if order.customer_id is None and order.email else None,
            document=msgspec.to_builtins(document),
            summary={
                "recipient": document.delivery_address.recipient,
                "first_line_name": first.name,
                "first_line_name_en": first.name_en,
                "first_line_image": first.image,
                "line_count": len(document.lines),
            },
            vendors=" ".join(sorted({line.vendor_id for line in document.lines})),
            words=_words(order),
        )
        if is_new:
            _write_timeline(tx, order)
            self._emit(tx, order)
        return is_new

    def learn_email(self, tx: Transaction, customer_id: str, email: str) -> None:
        """Writes the address to the customer's orders that do not have it yet. Staff find orders by it.

        The orders are locked in the order of their ids, as in every job that locks several.
        """
        words = search_key(email=email)
        lack_it = (table.c.customer_id == customer_id, ~table.c.words.contains(words, autoescape=True))
        theirs = select(table.c.order_id).where(*lack_it).order_by(table.c.order_id).with_for_update()
        found_by_it = {"email": func.coalesce(table.c.email, email), "words": table.c.words + f"\n{words}"}
        tx.execute(table.update().where(table.c.order_id.in_(theirs)).values(found_by_it))

    def join_some(self, tx: Transaction, email_key: str, customer_id: str, *, most: int) -> bool:
        """Lets some guest orders of an address join an account. Returns whether there may be more."""
        found = tx.lock(_GUESTS, {"key": email_key, "most": most})
        for row in found:
            with self.change(tx, row.order_id) as order:
                order.join_account(customer_id, tx.now)
        return len(found) == most

    def key_some(self, tx: Transaction, *, most: int) -> list[str]:
        """Writes the key of the address to some guest orders of earlier releases. Returns the keys."""
        found = tx.all(_WITHOUT_KEY, {"most": most})
        keys = [emails.key_of(row.email) for row in found]
        for row, key in zip(found, keys, strict=True):
            tx.execute(_KEY, {"of_order": row.order_id, "key": key})
        return keys

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Order | None:
        rows = (tx.lock if lock else tx.all)(_BY_ID, {"order_id": key})
        return _entity(rows[0]) if rows else None

    def _key(self, entity: Order) -> str:
        return entity.order_id

    def _state(self, entity: Order) -> State:
        return _state_of(entity)

    def _conclude(self, tx: Transaction, entity: Order) -> None:
        entity.conclude(tx.now)

    def _stamp(self, tx: Transaction, entity: Order, before: State, after: State) -> None:
        """Raises the version of the order and the version of the process. Each counts its own changes.

        Joining an account counts for neither: who has the guest's token would learn of it.
        """
        if after["process"] != before["process"]:
            entity.process.version, entity.process.updated_at = entity.process.version + 1, tx.now
        if any(after[name] != before[name] for name in (*_STATUSES, "facts")):
            entity.version, entity.updated_at = entity.version + 1, tx.now

    def _write(self, tx: Transaction, changed: Sequence[Order]) -> None:
        for order in changed:
            tx.execute(
                _UPDATE, {"of_order": order.order_id, **{f"new_{name}": value for name, value in _changing(order).items()}}
            )
            _write_timeline(tx, order)

    def _emit(self, tx: Transaction, entity: Order) -> None:
        for happened in entity.pop_events():
            known = happened.event_id if isinstance(happened, Confirmed) else ""
            tx.emit(event_of(entity, happened), event_id=known)


orders = Orders()


def _entity(row: Row[Any]) -> Order:
    order = Order(
        **{name: getattr(row, name) for name in (*_FIXED, "customer_id", *_STATUSES, "version", "updated_at")},
        document=msgspec.convert(row.document, Document),
        facts=msgspec.convert(row.facts, Facts),
        process=msgspec.convert(row.process, Process),
    )
    order.was_stuck = order.process.state == "STUCK"
    return order


def _words(order: Order) -> str:
    """Returns the search words: number, e-mail address, and the names and companies of both addresses."""
    addresses = (order.document.delivery_address, order.document.billing_address)
    names = [name for address in addresses for name in (address.recipient, address.company)]
    return search_key(order.order_number, *dict.fromkeys(names), email=order.email)


def _state_of(order: Order) -> dict[str, Any]:
    return {
        **{name: getattr(order, name) for name in ("customer_id", *_STATUSES)},
        "facts": msgspec.to_builtins(order.facts),
        "process": msgspec.to_builtins(order.process),
    }


def _changing(order: Order) -> dict[str, Any]:
    return {
        **_state_of(order),
        "process_state": order.process.state,
        "process_due_at": order.process.due_at,
        "process_updated_at": order.process.updated_at,
        "version": order.version,
        "updated_at": order.updated_at,
    }


def _write_timeline(tx: Transaction, order: Order) -> None:
    entries, order.entries = order.entries, []
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
