"""The repository of carriers."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from impl.shipping.domain.carriers import Carrier
from impl.shipping.tables import carriers
from infra.runtime.store.transaction import Transaction

_KEY: Any = bindparam("key")
_ALL = select(carriers).order_by(carriers.c.code)
_BY_CODE = select(carriers).where(carriers.c.code == _KEY)


def find(tx: Transaction, code: str) -> Carrier | None:
    """Returns the carrier with a code, or None."""
    row = tx.one(_BY_CODE, {"key": code})
    return None if row is None else _entity(row)


def list_carriers(tx: Transaction) -> Sequence[Carrier]:
    """Returns the carriers by code."""
    return [_entity(row) for row in tx.all(_ALL)]


def first_start(tx: Transaction, first: Iterable[Carrier]) -> None:
    """Adds the carriers whose codes are missing."""
    for carrier in first:
        tx.insert_if_absent(carriers, **asdict(carrier))


def _entity(row: Row[Any]) -> Carrier:
    return msgspec.convert(row, Carrier, from_attributes=True)
