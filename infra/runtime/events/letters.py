"""Records set aside: parked until their entity is there, dead, or held behind an earlier one of their key."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Row, Select, and_, bindparam, func, or_, select, tuple_

from infra.runtime.events.wire import BadRecord, IncomingRecord, unframe
from infra.runtime.ids import new_id
from infra.runtime.store.pages import page
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.tables import letters
from infra.runtime.store.transaction import Transaction

_REASON_LENGTH = 2000
_PAYLOAD_LENGTH = 1_000_000


class Status(StrEnum):
    PARKED = "PARKED"
    OPEN = "OPEN"
    HELD = "HELD"
    REPLAYED = "REPLAYED"
    DISCARDED = "DISCARDED"


DEAD = (Status.OPEN, Status.REPLAYED, Status.DISCARDED)
_NOT_DEAD = (Status.PARKED, Status.HELD)
WAITING = (Status.PARKED, Status.OPEN, Status.HELD)


Earlier = Literal["nothing", "itself", "another"]
"""What is set aside before a record: nothing, the record itself, or another of its key that it must wait behind."""


class Letter(Struct, frozen=True, kw_only=True):
    """A record set aside, and why."""

    number: int
    id: str
    status: Status
    record: IncomingRecord
    reason: str
    attempts: int
    created_at: datetime
    held: int = 0
    """How many records are held behind it; counted for lists and answers only."""

    @property
    def payload(self) -> str:
        """The record's value as JSON text, or as much of it as is text."""
        try:
            _, payload = unframe(self.record.value)
        except BadRecord:
            payload = self.record.value
        return payload.decode(errors="replace")[:_PAYLOAD_LENGTH]


class LetterNotFound(Exception):  # noqa: N818 - it becomes a refusal
    """No dead letter has this id."""


class Counts(Struct, frozen=True, kw_only=True):
    """How many records are set aside and not settled."""

    parked: int
    open: int
    held: int


_KEY = (letters.c.topic == bindparam("topic"), letters.c.key == bindparam("key"))
_IS_WAITING = or_(*(letters.c.status == status.value for status in WAITING))  # IN is expanded anew at every execution
_BLOCKED = Prepared(select(letters.c.number).where(*_KEY, _IS_WAITING).limit(1))
_QUEUE = select(letters).where(*_KEY, _IS_WAITING).order_by(letters.c.number)
_ANY = Prepared(select(letters.c.number).where(*_KEY).limit(1))
_IS_THERE = and_(letters.c.partition == bindparam("partition"), letters.c.offset == bindparam("offset"))
_ALIKE_BY = ("topic", "key", "partition", "offset", "sequence")
_ALIKE = select(letters).where(*_KEY, or_(_IS_THERE, letters.c.sequence == bindparam("sequence")))


def earlier(tx: Transaction, record: IncomingRecord) -> Earlier:
    """Whether this record or another of its key was set aside before."""
    key = {"topic": record.topic, "key": record.key}
    if tx.one(_ANY, key) is None:  # the case of most keys
        return "nothing"
    values = {name: getattr(record, name) for name in _ALIKE_BY}
    if any(_is_same(as_letter(row).record, record) for row in tx.connection.execute(_ALIKE, values)):
        return "itself"
    return "nothing" if tx.one(_BLOCKED, key) is None else "another"


def _is_same(kept: IncomingRecord, record: IncomingRecord) -> bool:
    """The same record, read or sent again. Its sequence alone proves nothing: it was not applied, so another may have that number.

    A person's words may have been taken out of the kept one since: at the same place, headers that are equal prove it too.
    """
    is_there = (kept.partition, kept.offset) == (record.partition, record.offset)
    has_its_headers = kept.headers == record.headers
    if is_there and record.headers and has_its_headers:
        return True
    return kept.value == record.value and (is_there or (record.sequence > 0 and has_its_headers))


def put(tx: Transaction, record: IncomingRecord, status: Status, *, reason: str, attempts: int) -> Letter:
    """Sets a record aside."""
    values = {
        "id": new_id("dlt"),
        "status": status.value,
        "topic": record.topic,
        "partition": record.partition,
        "offset": record.offset,
        "key": record.key,
        "type": record.type,
        "sequence": record.sequence,
        "headers": record.headers,
        "payload": record.value,
        "reason": reason[:_REASON_LENGTH],
        "attempts": attempts,
        "created_at": tx.now,
        "updated_at": tx.now,
    }
    tx.insert(letters, values)
    return _letter(tx, letters.c.id == values["id"])


def move(tx: Transaction, letter: Letter, status: Status, *, reason: str | None = None, attempts: int | None = None) -> Letter:
    """Gives a letter another status."""
    values = {
        "status": status.value,
        "reason": letter.reason if reason is None else reason[:_REASON_LENGTH],
        "attempts": letter.attempts if attempts is None else attempts,
        "updated_at": tx.now,
    }
    tx.execute(letters.update().where(letters.c.number == letter.number).values(values))
    return _letter(tx, letters.c.number == letter.number)


def remove(tx: Transaction, letter: Letter) -> None:
    """Deletes a letter, since its record was applied."""
    tx.execute(letters.delete().where(letters.c.number == letter.number))


def queue(tx: Transaction, topic: str, key: str) -> list[Letter]:
    """The records of one key that are set aside and not settled, in order."""
    return [as_letter(row) for row in tx.connection.execute(_QUEUE, {"topic": topic, "key": key})]


def keys_to_try(tx: Transaction) -> list[tuple[str, str, datetime]]:
    """Topic, key and age of each queue that no dead letter blocks: its first record waits for its entity."""
    # from the keys that have more than dead letters: of these there may be many
    keys = select(letters.c.topic, letters.c.key).where(letters.c.status.in_(_NOT_DEAD)).distinct().subquery()
    queued = letters.alias("queued").c
    of_key = (queued.topic == keys.c.topic, queued.key == keys.c.key, queued.status.in_(WAITING))
    first = select(select(func.min(queued.number)).where(*of_key).correlate(keys).scalar_subquery()).select_from(keys)
    due = select(letters.c.topic, letters.c.key, letters.c.created_at).where(
        letters.c.number.in_(first), letters.c.status != Status.OPEN
    )
    return [(row.topic, row.key, row.created_at) for row in tx.all(due)]


def find(tx: Transaction, letter_id: str) -> Letter:
    """A dead letter by its id, whatever became of it. Raises LetterNotFound."""
    letter = _letter(tx, (letters.c.id == letter_id) & letters.c.status.in_(DEAD))
    return with_held(tx, [letter])[0]


def list_letters(
    tx: Transaction, *, limit: int, cursor: str | None, status: str | None = None
) -> tuple[list[Letter], str | None]:
    """One page of dead letters, newest first, and the cursor of the next. Raises CursorInvalid."""
    # of all letters, few are not dead: without naming those that are, the list goes by age
    query = select(letters).where(letters.c.status == status if status in DEAD else letters.c.status.not_in(_NOT_DEAD))
    rows, following = page(tx, query, by=(letters.c.created_at, letters.c.id), limit=limit, cursor=cursor, descending=True)
    return with_held(tx, [as_letter(row) for row in rows]), following


def counts(tx: Transaction) -> Counts:
    """How many records are parked, dead and held."""
    query: Select[Any] = (
        select(letters.c.status, func.count().label("many")).where(letters.c.status.in_(WAITING)).group_by(letters.c.status)
    )
    found = {row.status: int(row.many) for row in tx.all(query)}
    return Counts(parked=found.get("PARKED", 0), open=found.get("OPEN", 0), held=found.get("HELD", 0))


def with_held(tx: Transaction, found: Sequence[Letter]) -> list[Letter]:
    """The letters with the number of records that each open one holds back."""
    keys = {(each.record.topic, each.record.key) for each in found if each.status is Status.OPEN}
    if not keys:
        return list(found)
    columns = (letters.c.topic, letters.c.key)
    query: Select[Any] = select(*columns, func.count().label("many")).where(
        tuple_(*columns).in_(sorted(keys)), letters.c.status == Status.HELD
    )
    held = {(row.topic, row.key): int(row.many) for row in tx.all(query.group_by(*columns))}
    return [_counted(each, held.get((each.record.topic, each.record.key), 0)) for each in found]


def as_letter(row: Row[Any]) -> Letter:
    """The letter of a row."""
    names = ("topic", "partition", "offset", "key", "type", "sequence", "headers")
    record = IncomingRecord(**{name: getattr(row, name) for name in names}, value=bytes(row.payload))
    return Letter(
        number=row.number,
        id=row.id,
        status=Status(row.status),
        record=record,
        reason=row.reason,
        attempts=row.attempts,
        created_at=row.created_at,
    )


def _counted(letter: Letter, held: int) -> Letter:
    return msgspec.structs.replace(letter, held=held if letter.status is Status.OPEN else 0)


def _letter(tx: Transaction, where: ColumnElement[bool]) -> Letter:
    row = tx.one(select(letters).where(where))
    if row is None:
        raise LetterNotFound
    return as_letter(row)
