"""Keyset pages behind opaque cursors (S-12): stable while rows come and go, as fast on the last page as on the first."""

import base64
import binascii
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Row, Select, and_, or_

from infra.runtime.problem import CursorInvalid
from infra.runtime.store.search import Search
from infra.runtime.store.transaction import Transaction
from infra.runtime.store.types import Instant

_NEAR, _NEAR_FOR_EACH = 400, 20  # rows: what one in twenty rows has is found among them


def page(
    tx: Transaction,
    query: Select[Any],
    *,
    by: Sequence[ColumnElement[Any]],
    limit: int,
    cursor: str | None,
    descending: bool = False,
    search: Search | None = None,
) -> tuple[Sequence[Row[Any]], str | None]:
    """One page of `query` in the order of `by` (the last column must be unique), and the cursor of the next page.

    The columns of `by` must be among those selected. Raises CursorInvalid for a cursor that is not one of this order.
    """
    if cursor is not None:
        query = query.where(_after(by, _decode(cursor, by), descending=descending))
    order = [column.desc() if descending else column.asc() for column in by]
    ordered = query.order_by(*order)
    rows = _searched(tx, ordered, search, limit) if search is not None and search.matches else tx.all(ordered.limit(limit + 1))
    if len(rows) <= limit:
        return rows, None
    rows = rows[:limit]
    return rows, _encode(by, [rows[-1]._mapping[column] for column in by])  # noqa: SLF001 - SQLAlchemy's public name


def _searched(tx: Transaction, ordered: Select[Any], search: Search, limit: int) -> Sequence[Row[Any]]:
    """What many rows have fills a page with the first few, so that not all of them are found and sorted. The rest is looked up."""
    few = max(_NEAR, _NEAR_FOR_EACH * limit)
    near = search.key.in_(ordered.with_only_columns(search.key).limit(few))
    rows = tx.all(ordered.where(near, *search.matches).limit(limit + 1))
    if len(rows) > limit:
        return rows
    return tx.all(ordered.where(*search.indexed, *search.matches).limit(limit + 1))


def _after(by: Sequence[ColumnElement[Any]], values: Sequence[Any], *, descending: bool) -> ColumnElement[bool]:
    """Row-wise comparison, spelled out because mixed types and NULL-free columns compare alike on both databases."""
    steps = []
    for index, column in enumerate(by):
        beyond = column < values[index] if descending else column > values[index]
        steps.append(and_(*(earlier == values[position] for position, earlier in enumerate(by[:index])), beyond))
    return or_(*steps)


def _names(by: Sequence[ColumnElement[Any]]) -> str:
    return ",".join(str(getattr(column, "key", column)) for column in by)


def _encode(by: Sequence[ColumnElement[Any]], values: Sequence[Any]) -> str:
    return base64.urlsafe_b64encode(msgspec.msgpack.encode([_names(by), *values])).decode().rstrip("=")


def _decode(cursor: str, by: Sequence[ColumnElement[Any]]) -> list[Any]:
    try:
        names, *values = msgspec.msgpack.decode(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)), type=list[Any])
    except (ValueError, binascii.Error, msgspec.DecodeError) as error:
        raise CursorInvalid from error
    if names != _names(by) or len(values) != len(by) or not all(map(_fits, by, values)):
        raise CursorInvalid
    return values


def _fits(column: ColumnElement[Any], value: Any) -> bool:
    """Whether a cursor's value is safe for the database, even if the cursor is forged.

    It has the column's type, is no integer beyond 64 bits, and has no NUL, which PostgreSQL's texts lack.
    """
    if isinstance(column.type, Instant):
        return isinstance(value, datetime) and value.tzinfo is not None
    if isinstance(value, bool) or not isinstance(value, column.type.python_type):
        return False
    if isinstance(value, str):
        return "\0" not in value
    return not isinstance(value, int) or abs(value) < 1 << 63
