"""Payment intents in the store."""

from dataclasses import asdict
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from impl.paying.domain.goods import Goods
from impl.paying.domain.intent import PaymentIntent
from impl.paying.tables import intents
from infra.runtime.store.transaction import Transaction

_SAVE = (
    intents.update()
    .where(intents.c.payment_intent_id == bindparam("intent"))
    .values(
        {
            name: bindparam(name)
            for name in ("status", "captured", "refunded", "failure_reason", "process_at", "paid_at", "version", "updated_at")
        }
    )
)
_SAVE_GOODS = (
    intents.update().where(intents.c.payment_intent_id == bindparam("intent")).values({"goods": bindparam("new_goods")})
)
_BY_ID = select(intents).where(intents.c.payment_intent_id == bindparam("key"))
_BY_ORDER = select(intents).where(intents.c.order_id == bindparam("key"))


def intent_of(row: Row[Any]) -> PaymentIntent:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name
    goods = values.pop("goods")
    return PaymentIntent(**values, goods=None if goods is None else msgspec.convert(goods, Goods))


def find(tx: Transaction, payment_intent_id: str) -> PaymentIntent | None:
    row = tx.one(_BY_ID, {"key": payment_intent_id})
    return intent_of(row) if row else None


def find_of_order(tx: Transaction, order_id: str) -> PaymentIntent | None:
    row = tx.one(_BY_ORDER, {"key": order_id})
    return intent_of(row) if row else None


def lock(tx: Transaction, payment_intent_id: str) -> PaymentIntent | None:
    """The intent, locked: its status and its money change under this lock only."""
    rows = tx.lock(_BY_ID, {"key": payment_intent_id})
    return intent_of(rows[0]) if rows else None


def lock_of_order(tx: Transaction, order_id: str) -> PaymentIntent | None:
    """The one intent of an order, locked."""
    rows = tx.lock(_BY_ORDER, {"key": order_id})
    return intent_of(rows[0]) if rows else None


def add(tx: Transaction, intent: PaymentIntent) -> bool:
    """Writes a new intent; answers False, and writes nothing, when its order has one."""
    return tx.insert_if_absent(intents, **asdict(intent))


def save(tx: Transaction, intent: PaymentIntent) -> None:
    tx.execute(
        _SAVE,
        {
            "intent": intent.payment_intent_id,
            "status": intent.status,
            "captured": intent.captured,
            "refunded": intent.refunded,
            "failure_reason": intent.failure_reason,
            "process_at": intent.process_at,
            "paid_at": intent.paid_at,
            "version": intent.version,
            "updated_at": intent.updated_at,
        },
    )


def save_goods(tx: Transaction, intent: PaymentIntent) -> None:
    """Writes which pieces went back."""
    tx.execute(_SAVE_GOODS, {"intent": intent.payment_intent_id, "new_goods": intent.goods})
