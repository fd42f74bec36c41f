"""Two transactions at the same time on PostgreSQL, in the orders in which a decision on what is not locked goes wrong."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy import text

from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

Body = Callable[[Transaction], Any]
_SECONDS = 20.0
_WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")


async def overlapping(store: Store, first: Body, second: Body | Coroutine[Any, Any, Any]) -> None:
    """`first` does all its work; before it commits, `second` does its own: until it has committed, or waits for a lock of `first`.

    `second` may be a call that has several transactions, one after the other. Whatever either of them raises is raised here.
    """
    has_worked, may_commit = threading.Event(), threading.Event()

    def held(tx: Transaction) -> None:
        first(tx)
        has_worked.set()
        assert may_commit.wait(_SECONDS), "the second transaction neither ended nor waited"

    await _during(store, held, second, has_worked, may_commit)


async def interrupted(store: Store, body: Body, other: Body, *, after: int) -> bool:
    """`other` comes between two statements of `body`: until it has committed, or waits for a lock of `body`.

    `after` is the number of statements before it, from 1 on. Returns whether `body` had as many. Raises as `overlapping`.
    """
    has_come, may_go_on = threading.Event(), threading.Event()

    def pause(number: int) -> None:
        if number == after:
            has_come.set()
            assert may_go_on.wait(_SECONDS), "the other transaction neither ended nor waited"

    def counted(tx: Transaction) -> None:
        with each_statement(tx, pause):
            body(tx)

    return await _during(store, counted, other, has_come, may_go_on)


async def _during(
    store: Store,
    first: Body,
    second: Body | Coroutine[Any, Any, Any],
    is_there: threading.Event,
    may_go_on: threading.Event,
) -> bool:
    """Runs `second` when `first` is there. Returns whether it came there."""
    opening = asyncio.create_task(store.command(first))
    while not is_there.is_set() and not opening.done():
        await asyncio.sleep(0.001)
    came = is_there.is_set()
    closing = asyncio.create_task(store.command(second) if callable(second) else second)
    while came and not closing.done() and not await store.query(lambda tx: tx.scalar(_WAITING)):
        await asyncio.sleep(0.001)
    may_go_on.set()
    for outcome in await asyncio.gather(opening, closing, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome
    return came


@contextmanager
def each_statement(tx: Transaction, then: Callable[[int], None]) -> Iterator[None]:
    """Calls `then` after each statement of a transaction, with its number."""
    number = 0

    class Counting(psycopg.Cursor[Any]):
        def execute(self, *arguments: Any, **more: Any) -> "Counting":
            nonlocal number
            super().execute(*arguments, **more)
            number += 1
            then(number)
            return self

    driver: Any = tx.connection.connection.driver_connection
    usual, driver.cursor_factory = driver.cursor_factory, Counting
    try:
        yield
    finally:
        driver.cursor_factory = usual
