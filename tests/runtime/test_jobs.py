"""Durable work: done once, tried again, never lost."""

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from infra.local.players.callers import until
from infra.runtime import context
from infra.runtime.job import AnyWork, JobCommand, JobsIncomplete, JobTable, SlowJob, work_by_type
from infra.runtime.job_runner import JobLimits, JobRunner
from infra.runtime.store.job import Job
from infra.runtime.store.store import Store
from infra.runtime.store.tables import jobs, outbox
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import NoteWritten, applied, opened_store, tables


class Note(Job, frozen=True, kw_only=True):
    name: str
    text: str = ""
    left: int = 0


class Write(Job, frozen=True, kw_only=True):
    name: str


class Print(Job, frozen=True, kw_only=True):
    name: str
    copies: int = 1


class Fax(Job, frozen=True, kw_only=True):
    name: str


QUICK = JobLimits(first_pause=0.05, worst_pause=0.2, slow=2.0, stop=0.5, lease=0.4)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with opened_store(store_url, tables) as store:
        yield store


@asynccontextmanager
async def running(store: Store, work: dict[type[Job], AnyWork], workers: int = 1) -> AsyncIterator[JobRunner]:
    runner = JobRunner(store, work, workers=workers, limits=QUICK)
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


def note(tx: Transaction, job: Note | Write | Print) -> None:
    tx.execute(applied.insert(), {"note_id": job.name, "text": job.text if isinstance(job, Note) else ""})


async def test_a_scheduled_job_runs_at_once_and_is_deleted_with_its_work(store: Store) -> None:
    async with running(store, {Note: JobCommand(note)}):
        await store.command(lambda tx: tx.schedule(Note(name="a", text="hello")))
        await until_done(store, "a")
        assert await rows(store) == []


async def test_a_job_waits_until_it_is_due(store: Store) -> None:
    async with running(store, {Note: JobCommand(note)}):
        await store.command(lambda tx: tx.schedule(Note(name="later"), tx.now + timedelta(seconds=0.4)))
        await store.command(lambda tx: tx.schedule(Note(name="much later"), tx.now + timedelta(hours=1)))
        await asyncio.sleep(0.2)
        assert await done(store) == []
        await until_done(store, "later")


async def test_what_was_due_before_the_start_runs_at_the_start(store: Store) -> None:
    await store.command(lambda tx: tx.schedule(Note(name="a")))
    async with running(store, {Note: JobCommand(note)}):
        await until_done(store, "a")


async def test_more_jobs_than_fit_one_look_all_run(store: Store) -> None:
    def schedule(tx: Transaction) -> None:
        for number in range(120):
            tx.schedule(Note(name=f"{number}"))

    await store.command(schedule)
    async with running(store, {Note: JobCommand(note)}):
        await until_done(store, *(f"{number}" for number in range(120)))


async def test_an_unscheduled_job_does_not_run(store: Store) -> None:
    await store.command(lambda tx: tx.schedule(Note(name="a")))
    await store.command(lambda tx: tx.unschedule(Note(name="a")))
    async with running(store, {Note: JobCommand(note)}):
        await asyncio.sleep(0.2)
        assert await done(store) == []


async def test_a_failing_job_is_tried_again_later_and_keeps_the_reason(store: Store) -> None:
    tries = []

    def fail_twice(tx: Transaction, job: Note) -> None:
        tries.append(tx.scalar(select(jobs.c.attempts)))
        note(tx, job)
        if len(tries) < 3:
            raise ValueError("no printer")

    async with running(store, {Note: JobCommand(fail_twice)}):
        await store.command(lambda tx: tx.schedule(Note(name="a")))

        async def is_postponed() -> bool:
            return await rows(store) == [("a", 1, "ValueError: no printer")]

        await until(is_postponed, seconds=5)
        await until_done(store, "a")
    assert tries == [0, 1, 2]


async def test_a_job_may_schedule_itself_anew(store: Store) -> None:
    def thrice(tx: Transaction, job: Note) -> None:
        note(tx, job)
        if job.left:
            tx.schedule(Note(name=job.name, left=job.left - 1))

    async with running(store, {Note: JobCommand(thrice)}):
        await store.command(lambda tx: tx.schedule(Note(name="a", left=2)))
        await until_done(store, "a", "a", "a")
        assert await rows(store) == []


async def test_a_job_keeps_the_context_of_who_scheduled_it(store: Store) -> None:
    with context.entered(context.Context(correlation_id="mine", causation_id="evt_1")):
        await store.command(lambda tx: tx.schedule(Write(name="a")))

    about = []

    def write(tx: Transaction, job: Write) -> None:
        about.append(context.current().about)
        tx.emit(NoteWritten(note_id=job.name))
        note(tx, job)

    async with running(store, {Write: JobCommand(write)}):
        await until_done(store, "a")
    assert about == [{"name": "a"}]
    row = await store.query(lambda tx: tx.one(select(outbox)))
    assert row is not None
    assert (row.correlation_id, row.causation_id) == ("mine", "evt_1")


def slow(gate: asyncio.Event, begun: list[str]) -> SlowJob[Print]:
    async def work(job: Print) -> Callable[[Transaction], None]:
        begun.append(job.name)
        await gate.wait()
        return lambda tx: note(tx, job)

    return SlowJob(work)


async def test_a_slow_job_ends_in_one_command(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {Print: slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule(Print(name="a")))
        await until(lambda: _has(begun, 1), seconds=5)
        assert (await done(store), len(await rows(store))) == ([], 1)
        gate.set()
        await until_done(store, "a")
        assert await rows(store) == []


async def test_slow_jobs_run_at_most_so_many_at_once_and_hold_nobody_up(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {Print: slow(gate, begun), Note: JobCommand(note)}, workers=2):
        for key in "abc":
            await store.command(lambda tx, k=key: tx.schedule(Print(name=k)))  # type: ignore[misc]
        await until(lambda: _has(begun, 2), seconds=5)
        await store.command(lambda tx: tx.schedule(Note(name="quick")))
        await until_done(store, "quick")
        assert begun == ["a", "b"]
        gate.set()
        await until_done(store, "quick", "a", "b", "c")


async def test_a_slow_job_scheduled_anew_meanwhile_runs_again_and_only_that_run_counts(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {Print: slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule(Print(name="a")))
        await until(lambda: _has(begun, 1), seconds=5)
        await store.command(lambda tx: tx.schedule(Print(name="a")))
        gate.set()
        await until_done(store, "a")
        assert begun == ["a", "a"]
        assert await rows(store) == []


async def test_a_slow_job_called_off_and_scheduled_anew_waits_for_its_time(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {Print: slow(gate, begun)}) as runner:
        await store.command(lambda tx: tx.schedule(Print(name="a")))
        await until(lambda: _has(begun, 1), seconds=5)
        await store.command(lambda tx: tx.unschedule(Print(name="a")))
        await store.command(lambda tx: tx.schedule(Print(name="a"), tx.now + timedelta(hours=1)))
        gate.set()
        await runner.stop()  # waits for the one that runs
        assert await done(store) == []
        assert [key for key, *_ in await rows(store)] == ["a"]


async def test_three_processes_do_each_slow_job_once(store: Store) -> None:
    begun = list[str]()

    async def print_it(job: Print) -> Callable[[Transaction], None]:
        begun.append(job.name)
        await asyncio.sleep(0.01)
        return lambda tx: note(tx, job)

    names = [f"{number:02}" for number in range(60)]
    async with AsyncExitStack() as stack:
        for _ in range(3):
            await stack.enter_async_context(running(store, {Print: SlowJob(print_it)}, workers=2))
        for name in names:
            await store.command(partial(_schedule, Print(name=name)))
        await until_done(store, *names)
    assert sorted(begun) == names


async def test_a_slow_job_of_a_process_that_died_is_done_by_another(store: Store) -> None:
    never, gate, begun = asyncio.Event(), asyncio.Event(), list[str]()
    gate.set()
    dying = JobRunner(store, {Print: slow(never, begun)}, limits=QUICK)
    await dying.start()
    await store.command(lambda tx: tx.schedule(Print(name="a")))
    await until(lambda: _has(begun, 1), seconds=5)
    for task in dying._tasks:  # its leases are not extended any more
        task.cancel()
    async with running(store, {Print: slow(gate, begun)}):
        await until_done(store, "a")
        never.set()
    assert begun == ["a", "a"]
    await dying.stop()


async def test_a_slow_job_that_takes_longer_than_its_lease_is_not_done_by_another(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {Print: slow(gate, begun)}), running(store, {Print: slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule(Print(name="a")))
        await until(lambda: _has(begun, 1), seconds=5)
        for _ in range(3):  # each renewal is later than the one before
            await until(partial(_is_due_later, store, await _due_at(store)), seconds=5)
        gate.set()
        await until_done(store, "a")
    assert begun == ["a"]


def _schedule(job: Job, tx: Transaction) -> None:
    tx.schedule(job)


async def _due_at(store: Store) -> datetime:
    found = await store.query(lambda tx: tx.scalar(select(jobs.c.due_at)))
    assert isinstance(found, datetime)
    return found


async def _is_due_later(store: Store, before: datetime) -> bool:
    return await _due_at(store) > before


async def test_a_slow_job_called_off_meanwhile_has_no_effect(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {Print: slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule(Print(name="a")))
        await until(lambda: _has(begun, 1), seconds=5)
        await store.command(lambda tx: tx.unschedule(Print(name="a")))
        gate.set()
        await asyncio.sleep(0.2)
        assert await done(store) == []


async def test_a_slow_job_that_hangs_is_given_up_and_tried_again(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {Print: slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule(Print(name="a")))
        await until(lambda: _has(begun, 2), seconds=10)
        gate.set()
        await until_done(store, "a")


async def test_stopping_loses_no_slow_job(store: Store) -> None:
    gate, begun = asyncio.Event(), list[str]()
    async with running(store, {Print: slow(gate, begun)}):
        await store.command(lambda tx: tx.schedule(Print(name="a")))
        await until(lambda: _has(begun, 1), seconds=5)
    gate.set()
    async with running(store, {Print: slow(gate, begun)}):
        await until_done(store, "a")


async def test_a_kind_that_nobody_runs_is_named(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    await store.command(lambda tx: tx.schedule(Fax(name="a")))
    with caplog.at_level(logging.ERROR):
        async with running(store, {Note: JobCommand(note)}):
            await until(lambda: _has(caplog.messages, 1), seconds=5)
    assert "'fax'" in caplog.messages[0]
    assert "'note'" in caplog.messages[0]
    assert len(await rows(store)) == 1


@dataclass(frozen=True, kw_only=True)
class _Jobs(JobTable):
    """Lacks the first job type of this module, and others."""

    write: JobCommand[Write]


def test_a_declared_job_that_nothing_does_is_named() -> None:
    with pytest.raises(JobsIncomplete, match="declares the job Note"):
        work_by_type(_Jobs(write=JobCommand(lambda tx, job: None)))


def test_a_job_is_kept_under_its_name_and_first_field_and_read_again() -> None:
    job = Print(name="a", copies=2)
    assert (job.kind(), job.key, job.data) == ("print", "a", {"copies": 2})
    assert Print.read("a", {"copies": 2}) == job
    assert Print.read("a", {}) == Print(name="a")


@pytest.mark.parametrize("point", ["slow", "end"])
async def test_a_job_survives_the_death_of_its_process(folder: Path, point: str) -> None:
    url = f"sqlite:///{folder}/killed.db"
    child = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.support.killed_job", url, point)
    assert await asyncio.wait_for(child.wait(), 20) == -9
    with opened_store(url, tables) as store:
        assert (await done(store), await rows(store)) == ([], [("a", 0, "")])
        gate, begun = asyncio.Event(), list[str]()
        gate.set()
        async with running(store, {Print: slow(gate, begun)}):
            await until_done(store, "a")
            assert await rows(store) == []


async def _has(found: list[str], number: int) -> bool:
    return len(found) >= number
