"""Carts in the database. A cart is read and written as a whole, with the offers that hold now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from msgspec import Struct, convert
from sqlalchemy import Row, Select, bindparam, or_, select
from sqlalchemy.exc import IntegrityError

from generated.carting.problems import NotFound
from impl.carting import events
from impl.carting.domain.cart import Cart, Status
from impl.carting.domain.delivery import Delivery, ShippingChoice
from impl.carting.domain.lines import Charged, Line, Offer
from impl.carting.domain.relay_points import ChosenPoint
from impl.carting.domain.warned import Warned
from impl.carting.projections import offers, relay_points
from impl.carting.security.access import Holder
from impl.carting.tables import carts as table
from impl.carting.tables import customers
from impl.common.personal_data import ids_of
from impl.kernel.addresses import PostalAddress
from impl.kernel.relay_points import RelayPoint
from infra.runtime.errors import TransientError
from infra.runtime.store.forgetting import AT_ONCE, forget_some
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_SELECT = select(table, customers.c.tier, customers.c.tier_since).outerjoin(
    customers, customers.c.customer_id == table.c.customer_id
)
_BY_ID = _SELECT.where(table.c.cart_id == bindparam("key"))
_BY_CUSTOMER = _SELECT.where(table.c.active_customer_id == bindparam("key"))
_OF_CUSTOMER = (
    select(table.c.cart_id)
    .where(or_(table.c.customer_id == bindparam("key"), table.c.joined_customer_id == bindparam("key")))
    .order_by(table.c.cart_id)
)
_JOIN = table.update().where(table.c.order_id == bindparam("the_order"), table.c.customer_id.is_(None))
_GONE_INTO = (
    select(table.c.cart_id)
    .where(table.c.merged_into.in_(bindparam("into", expanding=True)), table.c.customer_id.is_(None))
    .order_by(table.c.cart_id)
)
_LOCK_BY_ID = _BY_ID.with_for_update(of=table)
_LOCK_BY_CUSTOMER = _BY_CUSTOMER.with_for_update(of=table)
_SAVE = table.update().where(table.c.cart_id == bindparam("the_cart"))


class AnotherCartOpenedError(TransientError):
    """The customer got an open cart meanwhile, so a second one cannot be opened. The next attempt finds the first."""


@dataclass(frozen=True)
class _StoredLine:
    quantity: int
    seen: Offer
    charged: Charged | None = None
    cut_from: int | None = None


@dataclass(frozen=True, kw_only=True)
class _StoredDelivery:
    """`relay_point` is the one that was seen. What is told of it now is not stored with the cart."""

    address: PostalAddress
    shipping: ShippingChoice | None = None
    quoted: str | None = None
    tax_rate: int | None = None
    relay_point: RelayPoint | None = None
    refused_at: datetime | None = None


class Carts(Repository[Cart]):
    resource = "cart"

    def get_own(self, tx: Transaction, cart_id: str, holder: Holder) -> Cart:
        """Returns the holder's cart, read-only. Raises NotFound."""
        return _own(self.get(tx, cart_id), holder)

    def find_active(self, tx: Transaction, customer_id: str) -> Cart | None:
        """Returns the customer's open cart, read-only, or None."""
        return _loaded(tx, _BY_CUSTOMER, customer_id)

    @contextmanager
    def change_own(self, tx: Transaction, cart_id: str, holder: Holder) -> Iterator[Cart]:
        """Yields the holder's cart, locked; saved at the end of the block. Raises NotFound."""
        with self.change(tx, cart_id) as cart:
            yield _own(cart, holder)

    @contextmanager
    def change_open(self, tx: Transaction, cart_id: str, holder: Holder) -> Iterator[Cart]:
        """As `change_own`, for an edit. Raises also CartNotActive and CartMerged."""
        with self.change_own(tx, cart_id, holder) as cart:
            cart.require_active()
            yield cart

    @contextmanager
    def change_active(self, tx: Transaction, customer_id: str | None) -> Iterator[Cart | None]:
        """Yields the customer's open cart, locked; saved at the end of the block. Yields None without one."""
        cart = None if customer_id is None else _lock_active(tx, customer_id)
        with self._changing(tx, *([] if cart is None else [cart])):
            yield cart

    @contextmanager
    def change_last(self, tx: Transaction, cart: Cart) -> Iterator[Cart]:
        """Yields the cart that the lines of a cart are in now, after any number of claims; the cart itself when they were not moved."""
        last = cart
        while last.merged_into is not None and last.status != "ACTIVE":
            following = self._load(tx, last.merged_into, lock=True)
            if following is None:
                break
            last = following
        with self._changing(tx, *([] if last is cart else [last])):
            yield last

    def add(self, tx: Transaction, cart: Cart) -> bool:
        """Adds a cart. Returns False, and adds nothing, when its customer has another open cart by now."""
        stamps = {"version": cart.version, "created_at": cart.created_at, "updated_at": cart.updated_at}
        is_new = tx.insert_if_absent(table, cart_id=cart.cart_id, **stamps, **self._state(cart))
        if is_new:
            self._emit(tx, cart)
        return is_new

    def expire_over(self, tx: Transaction) -> bool:
        """Expires some of the guests' carts whose time is over, except those that somebody changes just now.

        Returns whether there may be more.
        """
        is_over = table.c.status == "ACTIVE", table.c.expires_at <= tx.now
        over = select(table.c.cart_id).where(*is_over).limit(AT_ONCE).with_for_update(skip_locked=True)
        expired = {"status": "EXPIRED", "version": table.c.version + 1, "updated_at": tx.now}
        return tx.execute(table.update().where(table.c.cart_id.in_(over)).values(expired)).rowcount == AT_ONCE

    def forget_expired(self, tx: Transaction, before: datetime) -> bool:
        """Deletes some of the carts that expired before an instant. Returns whether there may be more."""
        return forget_some(tx, table, table.c.status == "EXPIRED", table.c.expires_at <= before)

    def forget_ended(self, tx: Transaction, before: datetime) -> bool:
        """Deletes some of the carts that were ordered or merged before an instant. Returns whether there may be more."""
        return forget_some(tx, table, table.c.status.in_(("ORDERED", "MERGED")), table.c.updated_at <= before)

    def join(self, tx: Transaction, order_id: str, customer_id: str) -> None:
        """Notes that the order of a guest's cart joined an account."""
        tx.execute(_JOIN, {"the_order": order_id, "joined_customer_id": customer_id})

    def forget_of_customer(self, tx: Transaction, customer_id: str) -> Sequence[str]:
        """Deletes a customer's carts, and the guest's carts that went into them or whose orders joined; returns their ids."""
        found = ids_of(tx.lock(_OF_CUSTOMER, {"key": customer_id}))
        reached = found
        while reached := ids_of(tx.lock(_GONE_INTO, {"into": reached})):
            found = [*found, *(each for each in reached if each not in found)]
        tx.execute(table.delete().where(table.c.cart_id.in_(found)))
        return found

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Cart | None:
        return _loaded(tx, _LOCK_BY_ID if lock else _BY_ID, key)

    def _key(self, entity: Cart) -> str:
        return entity.cart_id

    def _state(self, entity: Cart) -> State:
        return {
            "customer_id": entity.customer_id,
            "active_customer_id": entity.customer_id if entity.status == "ACTIVE" else None,
            "token_hash": entity.token_hash,
            "status": entity.status,
            "lines": [_StoredLine(line.quantity, line.seen, line.charged, line.cut_from) for line in entity.lines],
            "delivery": entity.delivery and _stored(entity.delivery),
            "warnings": entity.warnings.copy(),
            "tier_seen": entity.tier_seen,
            "merged_into": entity.merged_into,
            "order_id": entity.order_id,
            "ended_orders": entity.ended_orders.copy(),
            "additions": entity.additions.copy(),
            "expires_at": entity.expires_at,
        }

    def _stamp(self, tx: Transaction, entity: Cart, before: State, after: State) -> None:
        if entity.is_counted:
            super()._stamp(tx, entity, before, after)

    def _write(self, tx: Transaction, changed: Sequence[Cart]) -> None:
        for cart in changed:
            stamps = {"version": cart.version, "updated_at": cart.updated_at}
            try:
                tx.execute(_SAVE, {"the_cart": cart.cart_id, **stamps, **self._state(cart)})
            except IntegrityError as error:  # nobody can lock a cart that is not there: the index decides who opened one first
                raise AnotherCartOpenedError(cart.customer_id) from error

    def _events(self, entity: Cart) -> Iterable[Struct]:
        return [events.event_of(entity, happened) for happened in entity.pop_events()]


carts = Carts()


def _own(cart: Cart, holder: Holder) -> Cart:
    if not holder.holds(cart):
        raise NotFound("cart")
    return cart


def _lock_active(tx: Transaction, customer_id: str) -> Cart | None:
    """Returns the customer's open cart, locked, or None. It looks again for the next one when the cart was ordered meanwhile."""
    while (cart := _loaded(tx, _LOCK_BY_CUSTOMER, customer_id)) is None:
        if tx.one(_BY_CUSTOMER, {"key": customer_id}) is None:
            return None
    return cart


def _loaded(tx: Transaction, query: Select[Any], key: str) -> Cart | None:
    row = tx.one(query, {"key": key})
    return None if row is None else _entity(tx, row)


def _entity(tx: Transaction, row: Row[Any]) -> Cart:
    is_over = row.expires_at is not None and row.expires_at <= tx.now
    status: Status = "EXPIRED" if row.status == "ACTIVE" and is_over else row.status
    stored = convert(row.lines, list[_StoredLine])
    current = offers.list_known(tx, (line.seen.sku for line in stored)) if status == "ACTIVE" else {}
    return Cart(
        cart_id=row.cart_id,
        customer_id=row.customer_id,
        token_hash=row.token_hash,
        status=status,
        lines=[_line(line, current) for line in stored],
        delivery=_delivery(tx, convert(row.delivery, _StoredDelivery), status) if row.delivery else None,
        warnings=convert(row.warnings, list[Warned]),
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


def _stored(delivery: Delivery) -> _StoredDelivery:
    chosen = delivery.relay_point
    return _StoredDelivery(
        address=delivery.address,
        shipping=delivery.shipping,
        quoted=delivery.quoted,
        tax_rate=delivery.tax_rate,
        relay_point=chosen.seen if chosen else None,
        refused_at=chosen.refused_at if chosen else None,
    )


def _delivery(tx: Transaction, stored: _StoredDelivery, status: Status) -> Delivery:
    chosen = None
    if stored.relay_point is not None:
        now = relay_points.find(tx, stored.relay_point.relay_point_id) if status == "ACTIVE" else None
        chosen = ChosenPoint(seen=stored.relay_point, now=now, refused_at=stored.refused_at)
    return Delivery(
        address=stored.address,
        shipping=stored.shipping,
        quoted=stored.quoted,
        tax_rate=stored.tax_rate,
        relay_point=chosen,
    )


def _line(stored: _StoredLine, current: Mapping[str, Offer]) -> Line:
    now = current.get(stored.seen.sku, stored.seen)
    line = Line(quantity=stored.quantity, seen=stored.seen, now=now, cut_from=stored.cut_from, charged=stored.charged)
    if stored.seen.sku in current:
        line.keep_to_limit()
    return line
