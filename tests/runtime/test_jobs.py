"""Durable work: done once, tried again, never lost."""

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from infra.local.players.callers import until
from infra.runtime import context
from infra.runtime.jobs import Job, JobCommand, JobLimits, JobRunner, SlowJob
from infra.runtime.store.store import Store
from infra.runtime.store.tables import jobs, outbox
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import NoteWritten, applied, opened_store, tables

QUICK = JobLimits(first_pause=0.05, worst_pause=0.2, slow=2.0, stop=0.5)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with opened_store(store_url, tables) as store:
        yield store


@asynccontextmanager
async def running(store: Store, kinds: dict[str, JobCommand | SlowJob], workers: int = 1) -> AsyncIterator[JobRunner]:
    runner = JobRunner(store, kinds, workers=workers, limits=QUICK)
    await runner.start()
    try:
        yield runner
    finally:
        await runner.stop()


async def rows(store: Store) -> list[tuple[str, int, str]]:
    found = await store.query(lambda tx: tx.all(select(jobs).order_by(jobs.c.kind, jobs.c.key)))
    return [(row.key, row.attempts, row.error) for row in found]


async def done(store: Store) -> list[str]:
    return [row.note_id for row in await store.query(lambda tx: tx.all(select(applied).order_by(applied.c.number)))]


async def until_done(store: Store, *keys: str) -> None:
    async def are_done() -> bool:
        return sorted(await done(store)) == sorted(keys)

    await until(are_done, seconds=10)


def note(tx: Transaction, job: Job) -> None:
    tx.execute(applied.insert(), {"note_id": job.key, "text": str(job.data.get("text", ""))})


async def test_a_scheduled_job_runs_at_once_and_is_deleted_with_its_work(store: Store) -> None:
    async with running(store, {"note": JobCommand(note)}):
        await store.command(lambda tx: tx.schedule("note", "a", text="hello"))
        await until_done(store, "a")
        assert await rows(store) == []


async def test_a_job_waits_until_it_is_due(store: Store) -> None:
    async with running(store, {"note": JobCommand(note)}):
        await store.command(lambda tx: tx.schedule("note", "later", tx.now + timedelta(seconds=0.4)))
        await store.command(lambda tx: tx.schedule("note", "much later", tx.now + timedelta(hours=1)))
        await asyncio.sleep(0.2)
        assert await done(store) == []
        await until_done(store, "later")


async def test_what_was_due_before_the_start_runs_at_the_start(store: Store) -> None:
    await store.command(lambda tx: tx.schedule("note", "a"))
    async with running(store, {"note": JobCommand(note)}):
        await until_done(store, "a")


async def test_more_jobs_than_fit_one_look_all_run(store: Store) -> None:
    def schedule(tx: Transaction) -> None:
        for number in range(120):
            tx.schedule("note", f"{number}")

    await store.command(schedule)
    async with running(store, {"note": JobCommand(note)}):
        await until_done(store, *(f"{number}" for number in range(120)))


async def test_an_unscheduled_job_does_not_run(store: Store) -> None:
    await store.command(lambda tx: tx.schedule("note", "a"))
    await store.command(lambda tx: tx.unschedule("note", "a"))
    async with running(store, {"note": JobCommand(note)}):
        await asyncio.sleep(0.2)
        assert await done(store) == []


async def test_a_failing_job_is_tried_again_later_and_keeps_the_reason(store: Store) -> None:
    tries = []

    def fail_twice(tx: Transaction, job: Job) -> None:
        tries.append(job.attempts)
        note(tx, job)
        if len(tries) < 3:
            raise ValueError("no printer")

    async with running(store, {"note": JobCommand(fail_twice)}):
        await store.command(lambda tx: tx.schedule("note", "a"))

        async def is_postponed() -> bool:
            return await rows(store) == [("a", 1, "ValueError: no printer")]

        await until(is_postponed, seconds=5)
        await until_done(store, "a")
    assert tries == [0, 1, 2]


async def test_a_job_may_schedule_itself_anew(store: Store) -> None:
    def thrice(tx: Transaction, job: Job) -> None:
        note(tx, job)
        if job.data["left"]:
            tx.schedule("note", job.key, left=job.data["left"] - 1)

    async with running(store, {"note": JobCommand(thrice)}):
        await store.command(lambda tx: tx.schedule("note", "a", left=2))
        await until_done(store, "a", "a", "a")
        assert await rows(store) == []


async def test_a_job_keeps_the_context_of_who_scheduled_it(store: Store) -> None:
    with context.entered(context.Context(correlation_id="mine", causation_id="evt_1")):
        await store.command(lambda tx: tx.schedule("write", "a"))

    def write(tx: Transaction, job: Job) -> None:
        tx.emit(NoteWritten(note_id=job.key))
        note(tx, job)

    async with running(store, {"write": JobCommand(write)}):
        await until_done(store, "a")
    row = await store.query(lambda tx: tx.one(select(outbox)))
    assert row is not None
    assert (row.correlation_id, row.causation_id) == ("mine", "evt_1")


def slow(gate: asyncio.Event, begun: list[str]) -> SlowJob:
    async def work(job: Job) -> Callable[[Transaction], None]:
        begun.append(job.key)
        await gate.wait()
        return lambda tx: note(tx, job)

    return SlowJob(work)


async def test_a_slow_job_ends_in_one_command(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {"print": slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule("print", "a"))
        await until(lambda: _has(begun, 1), seconds=5)
        assert (await done(store), len(await rows(store))) == ([], 1)
        gate.set()
        await until_done(store, "a")
        assert await rows(store) == []


async def test_slow_jobs_run_at_most_so_many_at_once_and_hold_nobody_up(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {"print": slow(gate, begun), "note": JobCommand(note)}, workers=2):
        for key in "abc":
            await store.command(lambda tx, k=key: tx.schedule("print", k))  # type: ignore[misc]
        await until(lambda: _has(begun, 2), seconds=5)
        await store.command(lambda tx: tx.schedule("note", "quick"))
        await until_done(store, "quick")
        assert begun == ["a", "b"]
        gate.set()
        await until_done(store, "quick", "a", "b", "c")


async def test_a_slow_job_scheduled_anew_meanwhile_runs_again(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {"print": slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule("print", "a"))
        await until(lambda: _has(begun, 1), seconds=5)
        await store.command(lambda tx: tx.schedule("print", "a"))
        gate.set()
        await until_done(store, "a", "a")


async def test_a_slow_job_called_off_and_scheduled_anew_is_not_lost(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {"print": slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule("print", "a"))
        await until(lambda: _has(begun, 1), seconds=5)
        await store.command(lambda tx: tx.unschedule("print", "a"))
        await store.command(lambda tx: tx.schedule("print", "a", tx.now + timedelta(hours=1)))
        gate.set()
        await until_done(store, "a")
        assert [key for key, *_ in await rows(store)] == ["a"]


async def test_a_slow_job_called_off_meanwhile_has_no_effect(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {"print": slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule("print", "a"))
        await until(lambda: _has(begun, 1), seconds=5)
        await store.command(lambda tx: tx.unschedule("print", "a"))
        gate.set()
        await asyncio.sleep(0.2)
        assert await done(store) == []


async def test_a_slow_job_that_hangs_is_given_up_and_tried_again(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {"print": slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule("print", "a"))
        await until(lambda: _has(begun, 2), seconds=10)
        gate.set()
        await until_done(store, "a")


async def test_stopping_loses_no_slow_job(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {"print": slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule("print", "a"))
        await until(lambda: _has(begun, 1), seconds=5)
    gate.set()
    async with running(store, {"print": slow(gate, begun)}):
        await until_done(store, "a")


async def test_a_kind_that_nobody_runs_is_named(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    await store.command(lambda tx: tx.schedule("fax", "a"))
    with caplog.at_level(logging.ERROR):
        async with running(store, {"note": JobCommand(note)}):
            await until(lambda: _has(caplog.messages, 1), seconds=5)
    assert "'fax'" in caplog.messages[0]
    assert "'note'" in caplog.messages[0]
    assert len(await rows(store)) == 1


@pytest.mark.parametrize("point", ["slow", "end"])
async def test_a_job_survives_the_death_of_its_process(folder: Path, point: str) -> None:
    url = f"sqlite:///{folder}/killed.db"
    child = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.support.killed_job", url, point)
    assert await asyncio.wait_for(child.wait(), 20) == -9
    with opened_store(url, tables) as store:
        assert (await done(store), await rows(store)) == ([], [("a", 0, "")])
        gate, begun = asyncio.Event(), list[str]()
        gate.set()
        async with running(store, {"print": slow(gate, begun)}):
            await until_done(store, "a")
            assert await rows(store) == []


async def _has(found: list[str], number: int) -> bool:
    return len(found) >= number
