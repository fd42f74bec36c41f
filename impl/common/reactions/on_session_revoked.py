"""A session ended: its access tokens are refused from now on, even before they expire."""

from generated.events.profiling import SessionRevoked
from infra.runtime.store.tables import revoked_sessions
from infra.runtime.store.transaction import Transaction


def on_session_revoked(tx: Transaction, event: SessionRevoked) -> None:
    tx.upsert(revoked_sessions, ["session_id"], session_id=event.session_id, expires_at=event.expires_at)
