"""Two transactions at the same time on PostgreSQL, in the one order in which a decision on what is not locked goes wrong."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

from sqlalchemy import text

from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

Body = Callable[[Transaction], Any]
_SECONDS = 20.0
_WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")


async def overlapping(store: Store, first: Body, second: Body) -> None:
    """`first` does all its work; before it commits, `second` does its own: until it has committed, or waits for a lock of `first`.

    Whatever either of them raises is raised here.
    """
    has_worked, may_commit = threading.Event(), threading.Event()

    def held(tx: Transaction) -> None:
        first(tx)
        has_worked.set()
        assert may_commit.wait(_SECONDS), "the second transaction neither ended nor waited"

    opening = asyncio.create_task(store.command(held))
    while not has_worked.is_set() and not opening.done():
        await asyncio.sleep(0.001)
    closing = asyncio.create_task(store.command(second))
    while not closing.done() and not await store.query(lambda tx: tx.scalar(_WAITING)):
        await asyncio.sleep(0.001)
    may_commit.set()
    await asyncio.gather(opening, closing)
