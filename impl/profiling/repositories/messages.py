"""The repository of messages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, func, select

from impl.common.emails import key_of
from impl.profiling.domain.message import FAILED, QUEUED, REFUSED, Message, MessageStatus
from impl.profiling.tables import messages as table
from infra.runtime.store.forgetting import forget_some
from infra.runtime.store.pages import page
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_KEPT = timedelta(days=365)
_LATELY = timedelta(days=7)
_BY_ID = select(table).where(table.c.message_id == bindparam("key"))
_WRITE = table.update().where(table.c.message_id == bindparam("key"))


class Messages(Repository[Message]):
    resource = "message"

    def add(self, tx: Transaction, message: Message) -> None:
        """Adds a message."""
        tx.insert(
            table,
            {
                "message_id": message.message_id,
                "template": message.template,
                "about": dict(message.about),
                "repeat_of": message.repeat_of,
                "created_at": message.created_at,
                **_stamps(message),
                **self._state(message),
            },
        )

    def list_page(
        self, tx: Transaction, wanted: Sequence[ColumnElement[bool]], *, limit: int, cursor: str | None
    ) -> tuple[list[Message], str | None]:
        """Returns the messages that match all filters, newest first, and the cursor of the next page. Raises CursorInvalid."""
        by = (table.c.created_at, table.c.message_id)
        rows, following = page(tx, select(table).where(*wanted), by=by, limit=limit, cursor=cursor, descending=True)
        return [_entity(row) for row in rows], following

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Message | None:
        row = next(iter(tx.lock(_BY_ID, {"key": key})), None) if lock else tx.one(_BY_ID, {"key": key})
        return None if row is None else _entity(row)

    def _key(self, entity: Message) -> str:
        return entity.message_id

    def _state(self, entity: Message) -> State:
        return {
            "status": entity.status,
            "language": entity.language,
            "user_id": entity.user_id,
            "order_id": entity.order_id,
            "recipient": entity.recipient,
            "recipient_key": entity.recipient and key_of(entity.recipient),
            "subject": entity.subject,
            "text": entity.text,
            "attempts": entity.attempts,
            "error": entity.error,
            "sent_at": entity.sent_at,
        }

    def _write(self, tx: Transaction, changed: Sequence[Message]) -> None:
        for message in changed:
            tx.execute(_WRITE, {"key": message.message_id, **_stamps(message), **self._state(message)})


messages = Messages()


@dataclass(frozen=True, kw_only=True)
class Counts:
    """How many messages wait, and since when the first does; how many of the last seven days were not sent."""

    waiting: int
    oldest_at: datetime | None
    refused: int
    failed: int


def counts(tx: Transaction) -> Counts:
    """Returns the figures of now."""
    queued = tx.all(
        select(func.count().label("waiting"), func.min(table.c.created_at).label("oldest_at")).where(table.c.status == QUEUED)
    )[0]
    return Counts(waiting=queued.waiting, oldest_at=queued.oldest_at, refused=_lately(tx, REFUSED), failed=_lately(tx, FAILED))


def _lately(tx: Transaction, status: MessageStatus) -> int:
    since = tx.now - _LATELY
    return int(tx.scalar(select(func.count()).where(table.c.status == status, table.c.created_at >= since)))


def forget_old(tx: Transaction) -> bool:
    """Deletes some of the messages that are a year old. Returns whether there may be more."""
    return forget_some(tx, table, table.c.created_at <= tx.now - _KEPT)


def _stamps(message: Message) -> dict[str, Any]:
    return {"version": message.version, "updated_at": message.updated_at}


def _entity(row: Row[Any]) -> Message:
    return Message(
        message_id=row.message_id,
        template=row.template,
        status=row.status,
        language=row.language,
        user_id=row.user_id,
        order_id=row.order_id,
        about=row.about,
        recipient=row.recipient,
        subject=row.subject,
        text=row.text,
        attempts=row.attempts,
        error=row.error,
        repeat_of=row.repeat_of,
        sent_at=row.sent_at,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
