"""Loads, saves and ends sessions."""

from dataclasses import asdict
from datetime import timedelta

from sqlalchemy import select

from impl.profiling.domain.session import Session
from impl.profiling.tables import sessions
from impl.profiling.views import session_revoked
from infra.runtime.ids import new_id
from infra.runtime.store.tables import revoked_sessions
from infra.runtime.store.transaction import Transaction


def lock(tx: Transaction, session_id: str) -> Session | None:
    """The session, held until the end of the transaction; None when it ended."""
    rows = tx.lock(select(sessions).where(sessions.c.session_id == session_id, sessions.c.expires_at > tx.now))
    return Session(**rows[0]._mapping) if rows else None  # noqa: SLF001 - SQLAlchemy's public name


def begin(tx: Transaction, user_id: str, lifetime: timedelta) -> Session:
    """A new one, for whoever has just proved to be that person."""
    session = Session(session_id=new_id("ses"), user_id=user_id, refreshed_at=tx.now, expires_at=tx.now + lifetime)
    tx.insert(sessions, asdict(session))
    return session


def save(tx: Transaction, session: Session) -> None:
    values = {"generation": session.generation, "refreshed_at": session.refreshed_at, "expires_at": session.expires_at}
    tx.execute(sessions.update().where(sessions.c.session_id == session.session_id), values)


def end(tx: Transaction, session_id: str, user_id: str, reason: str, access_token_lifetime: timedelta) -> None:
    """Ends a session for good: its access tokens are refused here at once, elsewhere as soon as the event arrives."""
    tx.execute(sessions.delete().where(sessions.c.session_id == session_id))
    until = tx.now + access_token_lifetime
    tx.upsert(revoked_sessions, ["session_id"], session_id=session_id, expires_at=until)
    tx.emit(session_revoked(session_id, user_id, reason, until))


def end_all(tx: Transaction, user_id: str, reason: str, access_token_lifetime: timedelta) -> None:
    """Ends every session of a person."""
    for row in tx.all(select(sessions.c.session_id).where(sessions.c.user_id == user_id).order_by(sessions.c.session_id)):
        end(tx, row.session_id, user_id, reason, access_token_lifetime)


def forget_over(tx: Transaction) -> None:
    """Deletes the sessions that nobody refreshed in time."""
    tx.execute(sessions.delete().where(sessions.c.expires_at <= tx.now))
