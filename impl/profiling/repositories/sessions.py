"""The repository of sessions. They have no version, because they are never edited."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select

from impl.profiling.domain.session import EndReason, Session
from impl.profiling.events import session_revoked
from impl.profiling.tables import sessions as table
from infra.runtime.problem import NotFound
from infra.runtime.store.forgetting import forget_some
from infra.runtime.store.pages import page
from infra.runtime.store.tables import revoked_sessions
from infra.runtime.store.transaction import Transaction

_OPEN = select(table).where(table.c.session_id == bindparam("key"), table.c.expires_at > bindparam("now"))
_OF_USER = (
    select(table.c.session_id)
    .where(table.c.user_id == bindparam("user_id"), table.c.session_id != bindparam("spared"))
    .order_by(table.c.session_id)
)
_MINE = select(table.c.session_id).where(table.c.session_id == bindparam("session_id"), table.c.user_id == bindparam("user_id"))
_WRITE = table.update().where(table.c.session_id == bindparam("key"))


@dataclass(frozen=True, kw_only=True)
class Sessions:
    """The repository. An access token is valid for `access_token_lifetime`, unless its session is known to have ended."""

    access_token_lifetime: timedelta

    def add(self, tx: Transaction, session: Session) -> None:
        """Adds a session."""
        whose = {"session_id": session.session_id, "user_id": session.user_id}
        tx.insert(table, {**whose, "device": session.device, "created_at": session.created_at, **_row(session)})

    @contextmanager
    def change_if_known(self, tx: Transaction, session_id: str) -> Iterator[Session | None]:
        """Yields the session, locked; saved at the end of the block. Yields None when it ended."""
        row = next(iter(tx.lock(_OPEN, {"key": session_id, "now": tx.now})), None)
        session = None if row is None else _entity(row)
        before = None if session is None else replace(session)
        yield session
        if session is not None and session != before:
            tx.execute(_WRITE, {"key": session_id, **_row(session)})

    def end(self, tx: Transaction, session_id: str, user_id: str, reason: EndReason) -> None:
        """Ends a session. This service refuses its access tokens at once, the others when the event arrives."""
        tx.execute(table.delete().where(table.c.session_id == session_id))
        until = tx.now + self.access_token_lifetime
        tx.upsert(revoked_sessions, ["session_id"], session_id=session_id, expires_at=until)
        tx.emit(session_revoked(session_id, user_id, reason, until))

    def end_one_of(self, tx: Transaction, user_id: str, session_id: str) -> None:
        """Signs a person out where that session is. Raises NotFound when they have no such session."""
        if not tx.lock(_MINE, {"session_id": session_id, "user_id": user_id}):
            raise NotFound("session")
        self.end(tx, session_id, user_id, "SIGNED_OUT")

    def end_all(self, tx: Transaction, user_id: str, reason: EndReason, *, but: str = "") -> None:
        """Ends every session of a person, or every other one than `but`."""
        for row in tx.all(_OF_USER, {"user_id": user_id, "spared": but}):
            self.end(tx, row.session_id, user_id, reason)

    def list_page(self, tx: Transaction, user_id: str, *, limit: int, cursor: str | None) -> tuple[list[Session], str | None]:
        """Returns a person's sessions, the newest sign-in first, and the cursor of the next page. Raises CursorInvalid."""
        query = select(table).where(table.c.user_id == user_id, table.c.expires_at > tx.now)
        rows, following = page(tx, query, by=(table.c.session_id,), limit=limit, cursor=cursor, descending=True)
        return [_entity(row) for row in rows], following


def forget_over(tx: Transaction) -> bool:
    """Deletes some of the sessions that were not refreshed in time, except those that somebody ends just now.

    Returns whether there may be more.
    """
    return forget_some(tx, table, table.c.expires_at <= tx.now)


def _row(session: Session) -> dict[str, Any]:
    return {
        "generation": session.generation,
        "refreshed_at": session.refreshed_at,
        "expires_at": session.expires_at,
        "ends_at": session.ends_at,
    }


def _entity(row: Row[Any]) -> Session:
    return Session(
        session_id=row.session_id,
        user_id=row.user_id,
        generation=row.generation,
        refreshed_at=row.refreshed_at,
        expires_at=row.expires_at,
        ends_at=row.ends_at,
        device=row.device,
        created_at=row.created_at,
    )
