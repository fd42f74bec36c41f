"""The repository of links that are followed once. An expired one counts as none."""

from typing import Any

from sqlalchemy import Row, bindparam, select

from impl.profiling.domain.link import Link, Purpose
from impl.profiling.tables import one_time_links as table
from infra.runtime.store.forgetting import forget_some
from infra.runtime.store.transaction import Transaction

_OPEN = select(table).where(table.c.expires_at > bindparam("now"))
_BY_ID = _OPEN.where(table.c.link_id == bindparam("link_id"))
_BY_TOKEN = _OPEN.where(table.c.token_hash == bindparam("token_hash"), table.c.purpose == bindparam("purpose"))
_OF_PERSON = (
    _OPEN.where(table.c.user_id == bindparam("user_id"), table.c.purpose == bindparam("purpose"))
    .order_by(table.c.expires_at, table.c.link_id)
)  # fmt: skip


def add(tx: Transaction, link: Link, token_hash: str) -> None:
    """Adds a link."""
    tx.insert(table, {**_row(link), "token_hash": token_hash})


def find(tx: Transaction, link_id: str) -> Link | None:
    """Returns a link that can still be followed, or None."""
    row = tx.one(_BY_ID, {"link_id": link_id, "now": tx.now})
    return None if row is None else _entity(row)


def find_by_token(tx: Transaction, purpose: Purpose, token_hash: str) -> Link | None:
    """Returns the link of a token, if it can still be followed for this purpose, or None."""
    row = tx.one(_BY_TOKEN, {"token_hash": token_hash, "purpose": purpose, "now": tx.now})
    return None if row is None else _entity(row)


def take(tx: Transaction, purpose: Purpose, token_hash: str) -> Link | None:
    """Returns the link of a token and deletes it: of two who take it at once, one gets it."""
    row = next(iter(tx.lock(_BY_TOKEN, {"token_hash": token_hash, "purpose": purpose, "now": tx.now})), None)
    if row is None:
        return None
    tx.execute(table.delete().where(table.c.link_id == row.link_id))
    return _entity(row)


def list_of(tx: Transaction, user_id: str, purpose: Purpose) -> list[Link]:
    """Returns a person's links of one purpose that can still be followed; the first one expires first."""
    return [_entity(row) for row in tx.all(_OF_PERSON, {"user_id": user_id, "purpose": purpose, "now": tx.now})]


def remove_all(tx: Transaction, user_id: str, purpose: Purpose) -> None:
    """Deletes a person's links of one purpose."""
    tx.execute(table.delete().where(table.c.user_id == user_id, table.c.purpose == purpose))


def forget_expired(tx: Transaction) -> bool:
    """Deletes some of the expired links. Returns whether there may be more."""
    return forget_some(tx, table, table.c.expires_at <= tx.now)


def _row(link: Link) -> dict[str, Any]:
    return {
        "link_id": link.link_id,
        "purpose": link.purpose,
        "user_id": link.user_id,
        "email": link.email,
        "created_at": link.created_at,
        "expires_at": link.expires_at,
    }


def _entity(row: Row[Any]) -> Link:
    return Link(
        link_id=row.link_id,
        purpose=row.purpose,
        user_id=row.user_id,
        email=row.email,
        created_at=row.created_at,
        expires_at=row.expires_at,
    )
