"""The repository of shipping methods."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from impl.shipping.domain.methods import Method
from impl.shipping.tables import methods
from infra.runtime.store.transaction import Transaction

_KEY: Any = bindparam("key")
_ALL = select(methods).order_by(methods.c.code)
_BY_CODE = select(methods).where(methods.c.code == _KEY)


def find(tx: Transaction, code: str) -> Method | None:
    """Returns the method with a code, or None."""
    row = tx.one(_BY_CODE, {"key": code})
    return None if row is None else _entity(row)


def list_methods(tx: Transaction) -> Sequence[Method]:
    """Returns the methods by code."""
    return [_entity(row) for row in tx.all(_ALL)]


def first_start(tx: Transaction, first: Iterable[Method]) -> None:
    """Adds the methods whose codes are missing, and replaces methods of an earlier version."""
    for method in first:
        if not tx.insert_if_absent(methods, **asdict(method)):
            changed = {name: value for name, value in asdict(method).items() if name not in {"code", "created_at"}}
            earlier = methods.c.code == method.code, methods.c.version < method.version
            tx.execute(methods.update().where(*earlier).values(changed))


def _entity(row: Row[Any]) -> Method:
    return msgspec.convert(row, Method, from_attributes=True)
