"""What staff will be told in the next message of its kind, and who wants to be."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import bindparam, func, select

from impl.profiling.domain.notices import NoticeKind
from impl.profiling.tables import staff
from impl.profiling.tables import staff_notices as table
from infra.runtime.store.transaction import Transaction

_OF_KIND = select(table).where(table.c.kind == bindparam("kind")).order_by(table.c.number)
_FIRST = select(func.min(table.c.created_at)).where(table.c.kind == bindparam("kind"))
_ACTIVE = select(staff.c.user_id, staff.c.notices).where(staff.c.status == "ACTIVE").order_by(staff.c.user_id)


def add(tx: Transaction, kind: NoticeKind, about: Mapping[str, str]) -> datetime:
    """Adds a notice. Returns since when the first one of the kind waits."""
    tx.insert(table, {"kind": kind, "about": dict(about), "created_at": tx.now})
    first: datetime = tx.scalar(_FIRST, {"kind": kind})
    return first


def take_all(tx: Transaction, kind: NoticeKind) -> list[Mapping[str, str]]:
    """Returns the notices of a kind and deletes them; of what is told twice, the last."""
    rows = tx.lock(_OF_KIND, {"kind": kind})
    tx.execute(table.delete().where(table.c.number.in_([row.number for row in rows])))
    return list({row.about["id"]: row.about for row in rows}.values())


def who_want(tx: Transaction, kind: NoticeKind) -> list[str]:
    """Returns the members of staff who want notices of a kind."""
    return [row.user_id for row in tx.all(_ACTIVE) if kind in row.notices]
