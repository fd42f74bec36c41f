"""The repository of refunds. They are added with the change of their intent, and never change."""

from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from generated.paying.problems import NotFound
from impl.common.periods import within
from impl.paying import tables
from impl.paying.domain.goods import RefundedLine
from impl.paying.domain.refund import Refund, RefundReason
from infra.runtime.store.pages import page
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

_PLAIN = tuple(column.name for column in tables.refunds.c if column.name not in {"lines", "delivery"})
_READ = Prepared(select(tables.refunds).where(tables.refunds.c.refund_id == bindparam("key")))


def add(tx: Transaction, refund: Refund) -> None:
    """Writes a new refund."""
    values = {name: getattr(refund, name) for name in _PLAIN}
    tx.insert(tables.refunds, {**values, "lines": refund.lines or None, "delivery": refund.delivery or None})


def get(tx: Transaction, refund_id: str) -> Refund:
    """Returns the refund, read-only. Raises NotFound."""
    row = tx.one(_READ, {"key": refund_id})
    if row is None:
        raise NotFound("refund")
    return _entity(row)


def list_page(
    tx: Transaction,
    *,
    payment_intent_id: str | None,
    order_id: str | None,
    reason: RefundReason | None,
    created_from: str | None,
    created_to: str | None,
    limit: int,
    cursor: str | None,
) -> tuple[list[Refund], str | None]:
    """Returns one page, newest first, and the cursor of the next."""
    columns = tables.refunds.c
    wanted = ((columns.payment_intent_id, payment_intent_id), (columns.order_id, order_id), (columns.reason, reason))
    query = select(tables.refunds).where(*(column == value for column, value in wanted if value is not None))
    query = query.where(*within(columns.created_at, created_from, created_to))
    by = (columns.created_at, columns.refund_id)
    rows, following = page(tx, query, by=by, limit=limit, cursor=cursor, descending=True)
    return [_entity(row) for row in rows], following


def erase_notes(tx: Transaction, customer_id: str) -> None:
    """Deletes what staff noted on a customer's refunds."""
    columns = tables.refunds.c
    tx.execute(tables.refunds.update().where(columns.customer_id == customer_id, columns.note.is_not(None)).values(note=None))


def forget_notes(tx: Transaction, before: datetime) -> None:
    """Deletes the notes of refunds that were made before an instant."""
    columns = tables.refunds.c
    tx.execute(tables.refunds.update().where(columns.created_at < before, columns.note.is_not(None)).values(note=None))


def _entity(row: Row[Any]) -> Refund:
    lines = msgspec.convert(row.lines or (), tuple[RefundedLine, ...])
    return Refund(**{name: getattr(row, name) for name in _PLAIN}, lines=lines, delivery=row.delivery or 0)
