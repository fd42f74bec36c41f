"""Who wants to know when a variant is back in stock: one row for an address and SKU."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, select, update

from generated.common.models import Language
from impl.common import emails
from impl.stocking.domain.subscriptions import expiry_of_due
from impl.stocking.events import back_in_stock_due
from impl.stocking.job_types import TellSubscribers
from impl.stocking.tables import stock_subscriptions
from infra.runtime.store.transaction import Transaction

AT_ONCE = 100
"""So many are told, or forgotten, in one transaction."""

_COLUMNS = stock_subscriptions.c
_WAITING = (
    select(_COLUMNS.subscription_id, _COLUMNS.sku, _COLUMNS.language)
    .where(_COLUMNS.sku == bindparam("its_sku"), _COLUMNS.due_at.is_(None))
    .order_by(_COLUMNS.subscription_id)
)
_IS_AWAITED = select(_COLUMNS.subscription_id).where(_COLUMNS.sku == bindparam("its_sku"), _COLUMNS.due_at.is_(None)).limit(1)
_BECOMES_DUE = update(stock_subscriptions).where(_COLUMNS.subscription_id == bindparam("the_subscription"))
_BY_ID = select(stock_subscriptions).where(_COLUMNS.subscription_id == bindparam("the_subscription"))
_OF_TOKEN = delete(stock_subscriptions).where(_COLUMNS.token_hash == bindparam("its_hash"))
_OVER = (
    select(_COLUMNS.subscription_id).where(_COLUMNS.expires_at <= bindparam("now")).order_by(_COLUMNS.expires_at).limit(AT_ONCE)
)
_THESE = delete(stock_subscriptions).where(_COLUMNS.subscription_id.in_(bindparam("these", expanding=True)))


def remember(
    tx: Transaction,
    *,
    subscription_id: str,
    sku: str,
    email: str,
    language: Language,
    token_hash: str,
    expires_at: datetime,
) -> None:
    """Writes a subscription in the place of an earlier one for this address and SKU, whether its message is due or not."""
    tx.upsert(
        stock_subscriptions,
        ("email_key", "sku"),
        email_key=emails.key_of(email),
        sku=sku,
        subscription_id=subscription_id,
        email=emails.kept(email),
        language=language,
        token_hash=token_hash,
        due_at=None,
        expires_at=expires_at,
        created_at=tx.now,
    )


def find(tx: Transaction, subscription_id: str) -> Row[Any] | None:
    """Returns a subscription; None when it was forgotten."""
    return tx.one(_BY_ID, {"the_subscription": subscription_id})


def wake(tx: Transaction, sku: str) -> None:
    """Has those told who wait for a variant, if there are any."""
    if tx.scalar(_IS_AWAITED, {"its_sku": sku}) is not None:
        tx.schedule(TellSubscribers(sku=sku))


def tell_some(tx: Transaction, sku: str) -> bool:
    """Makes the messages of some who wait for a variant due, and tells of each. Returns whether there may be more."""
    waiting = tx.lock(_WAITING.limit(AT_ONCE), {"its_sku": sku})
    for row in waiting:
        due = {"due_at": tx.now, "expires_at": expiry_of_due(tx.now)}
        tx.execute(_BECOMES_DUE, {"the_subscription": row.subscription_id, **due})
        tx.emit(back_in_stock_due(row, tx.now))
    return len(waiting) == AT_ONCE


def forget(tx: Transaction, token_hash: str) -> bool:
    """Deletes the subscription of a token. Returns False when there is none."""
    return tx.execute(_OF_TOKEN, {"its_hash": token_hash}).rowcount == 1


def forget_some(tx: Transaction) -> bool:
    """Deletes some subscriptions whose time is over. Returns whether there may be more."""
    over = [row.subscription_id for row in tx.all(_OVER, {"now": tx.now})]
    if over:
        tx.execute(_THESE, {"these": over})
    return len(over) == AT_ONCE
