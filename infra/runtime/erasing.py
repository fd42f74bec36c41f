"""Takes a person's words out of what the runtime itself keeps: records that were set aside, and answers kept for repeated requests."""

from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Column, ColumnElement, LargeBinary, cast, func, literal, or_, select

from infra.runtime.events.wire import BadRecord, frame, unframe
from infra.runtime.store.tables import idempotency, letters
from infra.runtime.store.transaction import Transaction

_AT_ONCE = 100  # ids in one statement


def erase_mentions(tx: Transaction, ids: Sequence[str], rewrite: Callable[[bytes], bytes]) -> None:
    """Rewrites the JSON of every record set aside that has one of the ids, and forgets the answers that have one.

    A record can still be replayed: `rewrite` returns what its reaction understands. Its reason keeps only the kind of the error,
    whose text may quote the record. Events that wait in the outbox are not touched: they leave it within seconds.
    """
    for some in _parts(ids):
        for row in tx.lock(select(letters).where(or_(letters.c.key.in_(some), _mentions(tx, letters.c.payload, some)))):
            values = {"payload": _rewritten(bytes(row.payload), rewrite), "reason": row.reason.partition(":")[0]}
            tx.execute(letters.update().where(letters.c.number == row.number).values(values))
        is_kept = idempotency.c.status.is_not(None)  # one without a status is still at work
        tx.execute(idempotency.delete().where(is_kept, _mentions(tx, idempotency.c.body, some)))


def _parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(ids), _AT_ONCE):
        yield ids[at : at + _AT_ONCE]


def _mentions(tx: Transaction, column: Column[bytes], ids: Sequence[str]) -> ColumnElement[bool]:
    """A condition for bytes that have one of the ids somewhere. Neither database can do it with LIKE alone: the bytes have zeros."""
    if tx.dialect == "sqlite":
        return or_(*(func.instr(column, cast(literal(each.encode()), LargeBinary)) > 0 for each in ids))
    return or_(*(column.op("LIKE")(literal(b"%" + each.encode().replace(b"_", b"\\_") + b"%")) for each in ids))


def _rewritten(value: bytes, rewrite: Callable[[bytes], bytes]) -> bytes:
    try:
        schema_id, payload = unframe(value)
    except BadRecord:
        return b""  # nobody can read it, and nobody can say what is in it
    return frame(schema_id, rewrite(payload))
