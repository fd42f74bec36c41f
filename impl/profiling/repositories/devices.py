"""The browsers that people signed in with. Only a hash of what tells one from another is stored."""

from datetime import timedelta
from hashlib import sha256

from sqlalchemy import bindparam, select

from impl.profiling.tables import devices as table
from infra.runtime.store.forgetting import forget_some
from infra.runtime.store.transaction import Transaction

_KEPT = timedelta(days=400)
"""A browser that was not seen for so long is a new one."""
_ANY = select(table.c.user_id).where(table.c.user_id == bindparam("its_user")).limit(1)
_SEEN = table.update().where(table.c.user_id == bindparam("its_user"), table.c.device_hash == bindparam("its_hash"))


def is_news(tx: Transaction, user_id: str, device: str) -> bool:
    """Remembers a browser. Returns whether it is new to the person, who has used another one before."""
    device_hash = sha256(f"{user_id} {device}".encode()).digest()
    seen = tx.execute(_SEEN, {"its_user": user_id, "its_hash": device_hash, "seen_at": tx.now})
    if seen.rowcount:
        return False
    has_others = tx.one(_ANY, {"its_user": user_id}) is not None
    return tx.insert_if_absent(table, user_id=user_id, device_hash=device_hash, seen_at=tx.now) and has_others


def forget_old(tx: Transaction) -> bool:
    """Deletes some of the browsers that were not seen for long. Returns whether there may be more."""
    return forget_some(tx, table, table.c.seen_at <= tx.now - _KEPT)
