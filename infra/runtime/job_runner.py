"""Durable background work: what `tx.schedule` wrote is run when it is due, and ends in one command that also deletes it.

Processes that share a database share the work. One that runs a slow job holds it by a lease: the job is due again only when the
lease ends, and it is extended as long as the process lives. A lease, like a new schedule, gives the job another generation: only
the run of the last generation ends the job.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any, NamedTuple

from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from infra.runtime import context, metrics
from infra.runtime.errors import is_foreign_cancellation, is_transient, reason_of
from infra.runtime.job import AnyWork, JobCommand, SlowJob
from infra.runtime.store.job import Job
from infra.runtime.store.store import Store
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction

_log = logging.getLogger(__name__)
_MOST = 50
_NET_SECONDS = 1.0
_UNKNOWN_SECONDS = 60.0
_ERROR_LENGTH = 2000
_ITS_ROW = (
    jobs.c.kind == bindparam("its_kind"),
    jobs.c.key == bindparam("its_key"),
    jobs.c.generation == bindparam("its_generation"),
)
_IS_THERE = select(jobs.c.generation).where(*_ITS_ROW)
_IS_DUE = select(jobs.c.generation).where(*_ITS_ROW, jobs.c.due_at <= bindparam("now"))
_DELETE = jobs.delete().where(*_ITS_ROW)
_CHANGE = jobs.update().where(*_ITS_ROW)
_NEXT = select(jobs).where(jobs.c.kind == bindparam("kind")).order_by(jobs.c.due_at).limit(bindparam("most"))
_FREE = _NEXT.where(jobs.c.due_at <= bindparam("now"), jobs.c.key.not_in(bindparam("running", expanding=True)))


class _Run(NamedTuple):
    """Names one run of a job."""

    kind: str
    key: str
    generation: int

    @property
    def row(self) -> dict[str, Any]:
        """What the statements above find its row by, as long as nobody else took or scheduled it."""
        return {"its_kind": self.kind, "its_key": self.key, "its_generation": self.generation}


class _DueJob(Struct, frozen=True, kw_only=True):
    """One row of the table of jobs: a piece of work that is due. `attempts` counts those that failed before."""

    kind: str
    key: str
    attempts: int = 0
    data: dict[str, Any]
    generation: int = 0
    origin: context.Context = context.Context()
    """The ids of whoever scheduled it."""

    @property
    def run(self) -> "_Run":
        return _Run(self.kind, self.key, self.generation)

    @property
    def row(self) -> dict[str, Any]:
        return self.run.row


class JobLimits(Struct, frozen=True, kw_only=True):
    """Times in seconds."""

    first_pause: float = 1.0
    """After the first failure; doubles with each further one."""
    worst_pause: float = 300.0
    slow: float = 300.0
    """How long the slow part of a job may take, unless its type says otherwise."""
    stop: float = 2.0
    """How long running slow jobs may go on when the service stops; they run again at the next start, or elsewhere."""
    lease: float = 2.0
    """How long after the death of its process a slow job is begun by another one."""


class JobRunner:
    """One per service. Woken by commits that scheduled something, by the next due time, and every second in any case."""

    def __init__(
        self, store: Store, work: Mapping[type[Job], AnyWork], *, workers: int = 1, limits: JobLimits | None = None
    ) -> None:
        """`workers` slow jobs of one type run at once."""
        self._store = store
        self._kinds = {each.kind(): (each, does) for each, does in work.items()}
        self._workers = workers
        self._limits = limits or JobLimits()
        self._wake = asyncio.Event()
        self._running: dict[_Run, asyncio.Task[None]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._unknown_due = 0.0

    async def start(self) -> None:
        """Begins with what is due already."""
        self._store.on_schedule = self.wake
        self._tasks = [
            asyncio.create_task(self._run(), name="jobs"),
            asyncio.create_task(self._keep_leases(), name="leases of jobs"),
        ]

    async def stop(self) -> None:
        """Ends; what is not finished stays in the store."""
        if not self._tasks:
            return
        scheduling, leases = self._tasks
        self._tasks = []
        scheduling.cancel()
        await asyncio.gather(scheduling, return_exceptions=True)
        slow = dict(self._running)
        if slow:
            await asyncio.wait(slow.values(), timeout=self._limits.stop)
        unfinished = [run for run, task in slow.items() if task.cancel()]
        leases.cancel()
        await asyncio.gather(leases, *slow.values(), return_exceptions=True)
        if unfinished:
            with suppress(Exception):  # otherwise their leases end by themselves
                await self._store.command(lambda tx: _lease(tx, unfinished, seconds=0.0))

    def wake(self) -> None:
        """Something was scheduled."""
        self._wake.set()

    async def _run(self) -> None:
        while True:
            pause = _NET_SECONDS
            self._wake.clear()
            try:
                pause = min([await self._round(kind, work) for kind, (_, work) in self._kinds.items()], default=pause)
                await self._name_unknown()
            except Exception as error:  # noqa: BLE001 - whatever it is, the jobs are in the store
                if not is_transient(error):
                    _log.exception("jobs")
                await asyncio.sleep(_NET_SECONDS)
            with suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, min(pause, _NET_SECONDS))):
                    await self._wake.wait()

    async def _round(self, kind: str, work: AnyWork) -> float:
        """Runs or starts what is due of one kind; returns in how many seconds the next one is due."""
        rows, now = await self._store.query(lambda tx: (tx.all(_NEXT, {"kind": kind, "most": _MOST}), tx.now))
        due = [row for row in rows if row.due_at <= now]
        if isinstance(work, SlowJob):
            if due and not await self._start_some(kind, work):
                return _NET_SECONDS  # the end of a running one wakes
        else:
            for row in due:
                await self._run_command(self._job(row), work)
                await asyncio.sleep(0)  # requests first
            if len(due) == _MOST:
                return 0.0
        return min(((row.due_at - now).total_seconds() for row in rows if row.due_at > now), default=_NET_SECONDS)

    async def _start_some(self, kind: str, work: SlowJob[Any]) -> bool:
        """Takes leases of due jobs and starts them, as far as workers are free; returns whether one is still free."""
        running = [run.key for run in self._running if run.kind == kind]
        free = (work.workers or self._workers) - len(running)
        if free <= 0:
            return False
        asked = {"kind": kind, "most": free, "running": running}
        rows = await self._store.command(lambda tx: _claim(tx, asked, self._limits.lease))
        for row, generation in rows:
            self._start(self._job(row, generation), work)
        return len(rows) < free

    async def _keep_leases(self) -> None:
        while True:
            await asyncio.sleep(self._limits.lease / 4)
            running = list(self._running)
            if running:
                try:
                    await self._store.command(lambda tx, runs=running: _lease(tx, runs, self._limits.lease))  # type: ignore[misc]
                except Exception as error:  # noqa: BLE001 - the next round tries again; at worst another process does the job too
                    if not is_transient(error):
                        _log.exception("leases of jobs")

    async def _run_command(self, job: _DueJob, work: JobCommand[Any]) -> None:
        def command(tx: Transaction) -> None:
            if tx.lock(_IS_DUE, {**job.row, "now": tx.now}, passes_over_locked=True):
                work.call(tx, self._read(job))
                tx.execute(_DELETE, job.row)

        with _context_of(job):
            try:
                await self._store.command(command)
            except Exception as error:  # noqa: BLE001 - a job may raise anything
                await self._failed(job, error)
            else:
                metrics.JOB_RUNS.labels(job.kind, "done").inc()

    def _start(self, job: _DueJob, work: SlowJob[Any]) -> None:
        task = asyncio.create_task(self._run_slow(job, work), name=f"{job.kind} {job.key}")
        self._running[job.run] = task
        task.add_done_callback(lambda _: self._ended(job))

    def _ended(self, job: _DueJob) -> None:
        self._running.pop(job.run, None)
        self.wake()

    async def _run_slow(self, job: _DueJob, work: SlowJob[Any]) -> None:
        with _context_of(job):
            try:
                async with asyncio.timeout(work.seconds or self._limits.slow):
                    finish = await work.call(self._read(job))
                await self._store.command(lambda tx: _end(tx, job, finish))
            except (Exception, asyncio.CancelledError) as error:
                if not isinstance(error, Exception) and not is_foreign_cancellation(error):
                    raise
                await self._failed(job, error)  # a job may raise anything
            else:
                metrics.JOB_RUNS.labels(job.kind, "done").inc()

    def _job(self, row: Row[Any], generation: int | None = None) -> _DueJob:
        origin = context.Context(
            correlation_id=row.correlation_id or context.new_correlation_id(),
            causation_id=row.causation_id,
            traceparent=context.new_traceparent(row.traceparent),
            operation_id=f"job:{row.kind}",
            about={self._kinds[row.kind][0].key_name(): row.key},
        )
        return _DueJob(
            kind=row.kind,
            key=row.key,
            attempts=row.attempts,
            data=row.data,
            generation=row.generation if generation is None else generation,
            origin=origin,
        )

    def _read(self, job: _DueJob) -> Job:
        return self._kinds[job.kind][0].read(job.key, job.data)

    async def _failed(self, job: _DueJob, error: BaseException) -> None:
        """Writes down the failure and when to try again. If even that fails, the job is still due: only wait."""
        metrics.JOB_RUNS.labels(job.kind, "failed").inc()
        reason = reason_of(error)
        _log.warning("job %s %s failed: %s", job.kind, job.key, reason, exc_info=error, extra={"attempts": job.attempts + 1})
        pause = min(self._limits.first_pause * 2 ** min(job.attempts, 30), self._limits.worst_pause)
        try:
            await self._store.command(lambda tx: _postpone(tx, job, reason, pause))
            self.wake()  # it has a due time of its own now
        except Exception as again:  # noqa: BLE001 - as above
            if not is_transient(again):
                _log.exception("the failure of job %s %s could not be noted", job.kind, job.key)
            await asyncio.sleep(min(pause, _NET_SECONDS))

    async def _name_unknown(self) -> None:
        now = asyncio.get_running_loop().time()
        if now < self._unknown_due:
            return
        self._unknown_due = now + _UNKNOWN_SECONDS
        query = select(jobs.c.kind).where(jobs.c.kind.not_in(self._kinds)).distinct()
        for (kind,) in await self._store.query(lambda tx: tx.all(query)):
            metrics.JOB_RUNS.labels(kind, "unknown").inc()
            _log.error(
                "jobs of the kind %r wait, but the service has no job type of that kind (it has %s)", kind, sorted(self._kinds)
            )


def _claim(tx: Transaction, asked: Mapping[str, Any], seconds: float) -> list[tuple[Row[Any], int]]:
    """Takes the leases of jobs that no other process takes at this moment; returns each with its new generation."""
    claimed = [(row, random.getrandbits(62)) for row in tx.lock(_FREE, {**asked, "now": tx.now}, passes_over_locked=True)]
    due_at = tx.now + timedelta(seconds=seconds)
    for row, generation in claimed:
        tx.execute(_CHANGE, {**_Run(row.kind, row.key, row.generation).row, "generation": generation, "due_at": due_at})
    return claimed


def _lease(tx: Transaction, running: Sequence[_Run], seconds: float) -> None:
    tx.execute(_CHANGE, [{**run.row, "due_at": tx.now + timedelta(seconds=seconds)} for run in running])


def _end(tx: Transaction, job: _DueJob, finish: Callable[[Transaction], None]) -> None:
    """A job that was scheduled again, cancelled, or taken by another process meanwhile is not ended: what it did is dropped."""
    if tx.lock(_IS_THERE, job.row):
        finish(tx)
        tx.execute(_DELETE, job.row)


def _postpone(tx: Transaction, job: _DueJob, reason: str, seconds: float) -> None:
    values = {"attempts": job.attempts + 1, "error": reason[:_ERROR_LENGTH], "due_at": tx.now + timedelta(seconds=seconds)}
    tx.execute(_CHANGE, {**job.row, **values})


@contextmanager
def _context_of(job: _DueJob) -> Iterator[None]:
    with context.entered(job.origin):
        yield
