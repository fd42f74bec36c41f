"""What is news: Kafka keeps what happened for weeks, and a store that begins to send messages hears all of it."""

from datetime import datetime

from sqlalchemy import select

from impl.profiling.security.link_tokens import NAME
from impl.profiling.tables import secrets
from infra.runtime.store.transaction import Transaction

_BEGINNING = select(secrets.c.created_at).where(secrets.c.name == NAME)


def told_since(tx: Transaction) -> datetime:
    """Returns since when this store sends messages: the first start with the secret of their links. Earlier events are not told."""
    began: datetime = tx.scalar(_BEGINNING)
    return began
