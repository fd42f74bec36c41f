"""Idempotency-Key (S-10): a request that is sent again has one effect and gets the same answer."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from infra.runtime.caller import Caller
from infra.runtime.http.answering import Answer
from infra.runtime.ids import new_id
from infra.runtime.problem import IdempotencyKeyReused, RequestInProgress
from infra.runtime.store.forgetting import forget_some
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.tables import idempotency
from infra.runtime.store.transaction import Transaction
from infra.runtime.store.types import Instant

KEPT = timedelta(hours=24)
_REPLAYED = (b"idempotent-replayed", b"true")
_COLUMNS = idempotency.c
_ITS_ROW = (
    _COLUMNS.operation == bindparam("its_operation"),
    _COLUMNS.caller == bindparam("its_caller"),
    _COLUMNS.key == bindparam("its_key"),
)
_FIND = select(idempotency).where(*_ITS_ROW)
_ITS_LEASE = (*_ITS_ROW, _COLUMNS.status.is_(None), _COLUMNS.lease_until == bindparam("its_lease", type_=Instant))
_DELETE = Prepared(idempotency.delete().where(*_ITS_ROW))
_RELEASE = Prepared(idempotency.delete().where(*_ITS_LEASE))
_SET_LEASE = Prepared(idempotency.update().where(*_ITS_LEASE), ["lease_until"])
_FINISH = Prepared(idempotency.update().where(*_ITS_ROW), ["status", "headers", "body", "lease_until"])


class Key(Struct, frozen=True):
    """Names one record: the operation, who calls, and the key; with what was asked.

    While the secret is changed, the record is written under both secrets: replicas that know only one of them find it too.
    """

    operation: str
    hashes: tuple[tuple[str, bytes], ...]
    """For each secret a hash of the caller and one of what was asked; in one order everywhere, as each is a row to lock."""
    key: str

    @classmethod
    def of(cls, secrets: Sequence[bytes], operation: str, caller: Caller, key: str, *asked: bytes) -> "Key":
        """The record's name; `asked` is everything that makes the request what it is: path, query, body.

        The hashes are keyed: neither a caller's token nor a password in a body can be guessed from the store.
        """
        who, what = caller.key.encode(), b"\0".join(asked)
        return cls(operation, tuple(sorted((_hash(who, each).hex(), _hash(what, each)) for each in secrets)), key)

    @property
    def rows(self) -> list[dict[str, str]]:
        """What the statements above find its rows by."""
        return [{"its_operation": self.operation, "its_caller": caller, "its_key": self.key} for caller, _ in self.hashes]


def _hash(text: bytes, secret: bytes) -> bytes:
    return blake2b(text, digest_size=16, key=secret[:64]).digest()


def answered_once(tx: Transaction, key: Key, body: Callable[[Transaction], Answer]) -> Answer:
    """For a command: the kept answer, or what `body` returns now, which is kept in the same transaction.

    The record is written first, so that a second request waits for the first one's commit. A refusal rolls it back.
    Raises IdempotencyKeyReused when the key came with another request.
    """
    if not _insert(tx, key, lease_until=None, resource_id=""):
        row = _existing(tx, key)
        if row is not None:
            return _kept(row)
    answer = body(tx)
    finish(tx, key, answer)
    return answer


class Claim(Struct, frozen=True):
    """A workflow's hold on its key: `resource_id` is what it creates, the same on every attempt."""

    resource_id: str
    lease_until: datetime | None = None
    """Names the attempt: another one that took the key over has a later lease. None when there is nothing left to do."""
    kept: Answer | None = None


def claim(tx: Transaction, key: Key, prefix: str, lease: timedelta) -> Claim:
    """Takes the key for one lease, or returns what is kept. Raises RequestInProgress while another attempt holds the lease."""
    resource_id, lease_until = new_id(prefix), tx.now + lease
    if _insert(tx, key, lease_until=lease_until, resource_id=resource_id):
        return Claim(resource_id, lease_until)
    row = _existing(tx, key)
    if row is None:
        raise RequestInProgress
    if row.status is not None:
        return Claim(row.resource_id, kept=_kept(row))
    # conditional: of several that find the lease at its end at the same moment, one goes on
    if row.lease_until > tx.now or not _set_lease(tx, key, row.lease_until, lease_until):
        raise RequestInProgress
    return Claim(row.resource_id, lease_until)


def finish(tx: Transaction, key: Key, answer: Answer) -> None:
    """Keeps an answer under its key."""
    headers = [[name.decode(), value.decode("latin-1")] for name, value in answer.headers]
    values = {"status": answer.status, "headers": headers, "body": answer.payload, "lease_until": None}
    for row in key.rows:
        _FINISH.run(tx.connection, {**row, **values})


def release(tx: Transaction, key: Key, attempt: Claim) -> None:
    """Forgets the key, unless another attempt took it over: the refusal that follows may turn into success later."""
    for row in key.rows:
        _RELEASE.run(tx.connection, {**row, "its_lease": attempt.lease_until})


def end_lease(tx: Transaction, key: Key, attempt: Claim) -> None:
    """Lets the next attempt go on at once, with the same resource id: nobody knows how far this one came."""
    if attempt.lease_until is not None:
        _set_lease(tx, key, attempt.lease_until, tx.now)


def _set_lease(tx: Transaction, key: Key, known: datetime, until: datetime) -> bool:
    """Sets another end; returns False when the lease is not the known one any more."""
    changed = [_SET_LEASE.run(tx.connection, {**row, "its_lease": known, "lease_until": until}).rowcount for row in key.rows]
    return any(changed)


def forget_old(tx: Transaction) -> bool:
    """Deletes some of the records older than 24 hours; returns whether there may be more."""
    return forget_some(tx, idempotency, idempotency.c.created_at < tx.now - KEPT)


def _insert(tx: Transaction, key: Key, *, lease_until: datetime | None, resource_id: str) -> bool:
    """Whether the record is new. It is written under all of its names, or under none: one that is there has the answer."""
    for number, (caller, request_hash) in enumerate(key.hashes):
        if not tx.insert_if_absent(
            idempotency,
            operation=key.operation,
            caller=caller,
            key=key.key,
            request_hash=request_hash,
            resource_id=resource_id,
            lease_until=lease_until,
            created_at=tx.now,
        ):
            for row in key.rows[:number]:
                _DELETE.run(tx.connection, row)
            return False
    return True


def _existing(tx: Transaction, key: Key) -> Row[Any] | None:
    for its_row, (_, request_hash) in zip(key.rows, key.hashes, strict=True):
        row = tx.one(_FIND, its_row)
        if row is not None and row.request_hash != request_hash:
            raise IdempotencyKeyReused
        if row is not None:
            return row
    return None


def _kept(row: Row[Any]) -> Answer:
    headers = [(name.encode(), value.encode("latin-1")) for name, value in row.headers]
    return Answer(row.status, [*headers, _REPLAYED], row.body)
