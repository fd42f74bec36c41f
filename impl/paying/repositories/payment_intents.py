"""The repository of payment intents. It also writes the refunds and ledger entries that follow from their domain events."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from impl.common.periods import within
from impl.common.personal_data import ids_of
from impl.paying import tables
from impl.paying.domain.events import PaymentSucceeded, RefundSucceeded
from impl.paying.domain.goods import Goods
from impl.paying.domain.payment_intent import PaymentIntent, Status
from impl.paying.events import event_of
from impl.paying.repositories import ledger, refunds
from infra.runtime.event import NotYet
from infra.runtime.store.pages import page
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_PLAIN = tuple(column.name for column in tables.intents.c if column.name != "goods")
_CHANGEABLE = ("status", "captured", "refunded", "failure_reason", "process_at", "paid_at")
_BY_ID = select(tables.intents).where(tables.intents.c.payment_intent_id == bindparam("key"))
_BY_ORDER = select(tables.intents).where(tables.intents.c.order_id == bindparam("key"))
_READ, _LOCK = Prepared(_BY_ID), Prepared(_BY_ID.with_for_update())
_READ_OF_ORDER, _LOCK_OF_ORDER = Prepared(_BY_ORDER), Prepared(_BY_ORDER.with_for_update())
_JOIN = tuple(
    each.update()
    .where(each.c.order_id == bindparam("the_order"), each.c.customer_id.is_(None))
    .values(customer_id=bindparam("the_customer"))
    for each in (tables.intents, tables.refunds)
)
_UPDATE = tables.intents.update().where(tables.intents.c.payment_intent_id == bindparam("the_intent"))


class PaymentIntents(Repository[PaymentIntent]):
    """The repository. Status and money of an intent change only under its lock."""

    resource = "payment_intent"

    @contextmanager
    def change_of_order_if_known(self, tx: Transaction, order_id: str) -> Iterator[PaymentIntent | None]:
        """The one intent of an order, locked; None when the order has none."""
        intent = _read(tx, _LOCK_OF_ORDER, order_id)
        with self._changing(tx, *([] if intent is None else [intent])):
            yield intent

    @contextmanager
    def change_of_awaited_order(self, tx: Transaction, order_id: str) -> Iterator[PaymentIntent]:
        """The one intent of an order that was seen, locked. Raises NotYet until then."""
        intent = _read(tx, _LOCK_OF_ORDER, order_id)
        if intent is None:
            raise NotYet(f"order {order_id}")
        with self._changing(tx, intent):
            yield intent

    def find_of_order(self, tx: Transaction, order_id: str) -> PaymentIntent | None:
        """Returns the one intent of an order, read-only, or None."""
        return _read(tx, _READ_OF_ORDER, order_id)

    def add(self, tx: Transaction, intent: PaymentIntent) -> bool:
        """Writes a new intent. Returns False, and writes nothing, when its order already has one."""
        values = {name: getattr(intent, name) for name in _PLAIN}
        is_new = tx.insert_if_absent(tables.intents, **values, goods=intent.goods)
        if is_new:
            self._emit(tx, intent)
        return is_new

    def join_account(self, tx: Transaction, order_id: str, customer_id: str) -> None:
        """Lets a customer see the payment and the refunds of a guest's order. Raises NotYet.

        The intent comes first: who refunds holds it, and copies its customer.
        """
        if _read(tx, _LOCK_OF_ORDER, order_id) is None:
            raise NotYet(f"order {order_id}")
        for joining in _JOIN:
            tx.execute(joining, {"the_order": order_id, "the_customer": customer_id})

    def list_page(
        self,
        tx: Transaction,
        *,
        order_id: str | None,
        status: Status | None,
        created_from: str | None,
        created_to: str | None,
        limit: int,
        cursor: str | None,
    ) -> tuple[list[PaymentIntent], str | None]:
        """Returns one page, newest first, and the cursor of the next."""
        columns = tables.intents.c
        query = select(tables.intents).where(*within(columns.created_at, created_from, created_to))
        if order_id is not None:
            query = query.where(columns.order_id == order_id)
        if status is not None:
            query = query.where(columns.status == status)
        by = (columns.created_at, columns.payment_intent_id)
        rows, following = page(tx, query, by=by, limit=limit, cursor=cursor, descending=True)
        return [_entity(row) for row in rows], following

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> PaymentIntent | None:
        return _read(tx, _LOCK if lock else _READ, key)

    def _key(self, entity: PaymentIntent) -> str:
        return entity.payment_intent_id

    def _state(self, entity: PaymentIntent) -> State:
        # a copy of the goods: they are changed in place
        return {**{name: getattr(entity, name) for name in _CHANGEABLE}, "goods": msgspec.to_builtins(entity.goods)}

    def _write(self, tx: Transaction, changed: Sequence[PaymentIntent]) -> None:
        for intent in changed:
            values = {**self._state(intent), "version": intent.version, "updated_at": intent.updated_at}
            tx.execute(_UPDATE, {"the_intent": intent.payment_intent_id, **values})

    def _emit(self, tx: Transaction, entity: PaymentIntent) -> None:
        for happened in entity.pop_events():
            if isinstance(happened, PaymentSucceeded):
                ledger.add_capture(tx, entity)
            elif isinstance(happened, RefundSucceeded):
                refunds.add(tx, happened.refund)
                ledger.add_refund(tx, entity, happened.refund)
            tx.emit(event_of(entity, happened))


def forget_tokens(tx: Transaction, customer_id: str) -> None:
    """Lets no guest's token open a customer's payments any more."""
    opened = tables.intents.c.customer_id == customer_id, tables.intents.c.order_token_hash.is_not(None)
    tx.execute(tables.intents.update().where(*opened).values(order_token_hash=None))


def orders_of_customer(tx: Transaction, customer_id: str) -> Sequence[str]:
    """Returns the ids of a customer's orders."""
    return ids_of(tx.all(select(tables.intents.c.order_id).where(tables.intents.c.customer_id == customer_id)))


def _read(tx: Transaction, query: Prepared, key: str) -> PaymentIntent | None:
    row = tx.one(query, {"key": key})
    return _entity(row) if row else None


def _entity(row: Row[Any]) -> PaymentIntent:
    goods = None if row.goods is None else msgspec.convert(row.goods, Goods)
    return PaymentIntent(**{name: getattr(row, name) for name in _PLAIN}, goods=goods)


payment_intents = PaymentIntents()
