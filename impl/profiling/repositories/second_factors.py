"""The repository of second factors and recovery codes."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from impl.profiling.domain.second_factor import SecondFactor
from impl.profiling.tables import recovery_codes
from impl.profiling.tables import second_factors as table
from infra.runtime.store.transaction import Transaction

_BY_USER = select(table).where(table.c.user_id == bindparam("key"))
_CONFIRMED = select(table.c.user_id).where(table.c.is_confirmed, table.c.user_id.in_(bindparam("user_ids", expanding=True)))
_WRITE = table.update().where(table.c.user_id == bindparam("key"))
_CODES_LEFT = select(func.count()).where(recovery_codes.c.user_id == bindparam("key"))


def find(tx: Transaction, user_id: str) -> SecondFactor | None:
    """Returns the person's second factor, confirmed or not, or None."""
    row = tx.one(_BY_USER, {"key": user_id})
    return None if row is None else _entity(row)


def confirmed(tx: Transaction, user_ids: Sequence[str]) -> frozenset[str]:
    """Returns those of the people who sign in with a second factor."""
    return frozenset(row.user_id for row in tx.all(_CONFIRMED, {"user_ids": list(user_ids)}))


def is_confirmed(tx: Transaction, user_id: str) -> bool:
    """Whether the person signs in with a second factor."""
    return user_id in confirmed(tx, [user_id])


@contextmanager
def change_if_known(tx: Transaction, user_id: str) -> Iterator[SecondFactor | None]:
    """Yields the second factor, locked, so that no code counts twice. Saved at the end of the block. Yields None without one."""
    row = next(iter(tx.lock(_BY_USER, {"key": user_id})), None)
    factor = None if row is None else _entity(row)
    before = None if factor is None else replace(factor)
    yield factor
    if factor is not None and factor != before:
        tx.execute(_WRITE, {"key": user_id, "is_confirmed": factor.is_confirmed, "last_step": factor.last_step})


def put(tx: Transaction, factor: SecondFactor) -> None:
    """Writes a second factor in place of the person's one."""
    tx.upsert(table, ["user_id"], **asdict(factor))


def remove(tx: Transaction, user_id: str) -> None:
    """Deletes the second factor and its recovery codes, if they are there."""
    tx.execute(table.delete().where(table.c.user_id == user_id))
    tx.execute(recovery_codes.delete().where(recovery_codes.c.user_id == user_id))


def replace_recovery_codes(tx: Transaction, user_id: str, hashes: Iterable[str]) -> None:
    """Writes new recovery codes in place of the old ones."""
    tx.execute(recovery_codes.delete().where(recovery_codes.c.user_id == user_id))
    tx.insert(recovery_codes, *({"user_id": user_id, "code_hash": each} for each in hashes))


def take_recovery_code(tx: Transaction, user_id: str, code_hash: str) -> bool:
    """Deletes a recovery code. Returns whether it was there: of two who take it at once, one gets it."""
    is_it = (recovery_codes.c.user_id == user_id) & (recovery_codes.c.code_hash == code_hash)
    return tx.execute(recovery_codes.delete().where(is_it)).rowcount == 1


def count_recovery_codes(tx: Transaction, user_id: str) -> int:
    """Returns how many recovery codes are left."""
    return int(tx.scalar(_CODES_LEFT, {"key": user_id}))


def _entity(row: Row[Any]) -> SecondFactor:
    return SecondFactor(
        user_id=row.user_id,
        secret=row.secret,
        is_confirmed=row.is_confirmed,
        last_step=row.last_step,
        created_at=row.created_at,
    )
