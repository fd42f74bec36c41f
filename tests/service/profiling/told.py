"""What PROFILING queues when it hears of something, in the tests of its reactions."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from sqlalchemy import select

from impl.profiling import tables
from impl.profiling.domain.message import Message
from impl.profiling.repositories.messages import messages
from impl.profiling.use_cases.beginning import told_since
from infra.runtime.event import Event
from infra.runtime.ids import new_id
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction
from tests.support.service import Serving

EventT = TypeVar("EventT", bound=Event)
Queued = tuple[str, dict[str, str]]
_CONTRACTS = Path(__file__).parents[3] / "contracts"


def happened(kind: type[EventT], file: str, *, at: datetime | None = None, **members: Any) -> EventT:
    """Returns the event of a contract's first example, of an order of its own; its instants are now, or `at`."""
    example = json.loads((_CONTRACTS / file).read_bytes())["examples"][0]
    when = (at or datetime.now(UTC) + timedelta(seconds=1)).isoformat()
    stamps = {name: when for name in example if name.endswith("_at") or name == "at"}
    fresh = {"order_id": new_id("ord")} if "order_id" in example else {}
    return msgspec.convert({**example, **stamps, **fresh, **members}, kind)


async def told_of(profiling: Serving, order_id: str) -> list[Queued]:
    """Returns the messages about an order: which, and what they tell of."""
    return [(each.template, dict(each.about)) for each in await of(profiling, order_id)]


async def of(profiling: Serving, order_id: str) -> Sequence[Message]:
    wanted = [tables.messages.c.order_id == order_id]
    return (await profiling.store.query(lambda tx: messages.list_page(tx, wanted, limit=100, cursor=None)))[0]


async def before_messages(profiling: Serving) -> datetime:
    """Returns an instant before this store sent messages."""
    return await profiling.store.query(told_since) - timedelta(seconds=1)


async def notices(profiling: Serving, kind: str) -> list[dict[str, str]]:
    """Returns what staff are going to be told of a kind."""
    query = select(tables.staff_notices.c.about).where(tables.staff_notices.c.kind == kind)
    return [row.about for row in await profiling.store.query(lambda tx: tx.all(query))]


async def forget_notices(profiling: Serving) -> None:
    def forget(tx: Transaction) -> None:
        tx.execute(tables.staff_notices.delete())
        tx.execute(jobs.delete().where(jobs.c.kind == "tell_staff"))

    await profiling.store.command(forget)
