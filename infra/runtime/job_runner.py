"""Durable background work: what `tx.schedule` wrote is run when it is due, and ends in one command that also deletes it."""

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any

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
_ITS_KEY = (jobs.c.kind == bindparam("its_kind"), jobs.c.key == bindparam("its_key"))
_ITS_ROW = (*_ITS_KEY, jobs.c.generation == bindparam("its_generation"))
_IS_THERE = select(jobs.c.generation).where(*_ITS_KEY)
_IS_DUE = select(jobs.c.generation).where(*_ITS_ROW, jobs.c.due_at <= bindparam("now"))
_DELETE = jobs.delete().where(*_ITS_ROW)
_CHANGE = jobs.update().where(*_ITS_ROW)
_NEXT = select(jobs).where(jobs.c.kind == bindparam("kind")).order_by(jobs.c.due_at).limit(bindparam("most"))


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
    def row(self) -> dict[str, Any]:
        """What the statements above find its row by, as long as nobody scheduled it anew."""
        return {"its_kind": self.kind, "its_key": self.key, "its_generation": self.generation}


class JobLimits(Struct, frozen=True, kw_only=True):
    """Times in seconds."""

    first_pause: float = 1.0
    """After the first failure; doubles with each further one."""
    worst_pause: float = 300.0
    slow: float = 300.0
    """How long the slow part of a job may take."""
    stop: float = 2.0
    """How long running slow jobs may go on when the service stops; they run again at the next start."""


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
        self._running: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._task: asyncio.Task[None] | None = None
        self._unknown_due = 0.0

    async def start(self) -> None:
        """Begins with what is due already."""
        self._store.on_schedule = self.wake
        self._task = asyncio.create_task(self._run(), name="jobs")

    async def stop(self) -> None:
        """Ends; what is not finished stays in the store."""
        if self._task is None:
            return
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        self._task = None
        slow = list(self._running.values())
        if slow:
            await asyncio.wait(slow, timeout=self._limits.stop)
        for task in slow:
            task.cancel()
        await asyncio.gather(*slow, return_exceptions=True)

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
        busy = sum(1 for running, _ in self._running if running == kind)
        rows, now = await self._store.query(lambda tx: (_next(tx, kind, _MOST + busy), tx.now))
        due = [row for row in rows if row.due_at <= now and (kind, row.key) not in self._running]
        for row in due:
            if isinstance(work, JobCommand):
                await self._run_command(self._job(row), work)
                await asyncio.sleep(0)  # requests first
            elif busy < (work.workers or self._workers):
                busy += 1
                self._start(self._job(row), work)
            else:
                return _NET_SECONDS  # the end of a running one wakes
        if len(rows) == _MOST + busy:
            return 0.0
        return min(((row.due_at - now).total_seconds() for row in rows if row.due_at > now), default=_NET_SECONDS)

    async def _run_command(self, job: _DueJob, work: JobCommand[Any]) -> None:
        def command(tx: Transaction) -> None:
            if tx.lock(_IS_DUE, {**job.row, "now": tx.now}):
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
        self._running[job.kind, job.key] = task
        task.add_done_callback(lambda _: self._ended(job))

    def _ended(self, job: _DueJob) -> None:
        self._running.pop((job.kind, job.key), None)
        self.wake()

    async def _run_slow(self, job: _DueJob, work: SlowJob[Any]) -> None:
        with _context_of(job):
            try:
                async with asyncio.timeout(self._limits.slow):
                    finish = await work.call(self._read(job))
                await self._store.command(lambda tx: _end(tx, job, finish))
            except (Exception, asyncio.CancelledError) as error:
                if not isinstance(error, Exception) and not is_foreign_cancellation(error):
                    raise
                await self._failed(job, error)  # a job may raise anything
            else:
                metrics.JOB_RUNS.labels(job.kind, "done").inc()

    def _job(self, row: Row[Any]) -> _DueJob:
        origin = context.Context(
            correlation_id=row.correlation_id or context.new_correlation_id(),
            causation_id=row.causation_id,
            traceparent=context.new_traceparent(row.traceparent),
            operation_id=f"job:{row.kind}",
            about={self._kinds[row.kind][0].key_name(): row.key},
        )
        return _DueJob(
            kind=row.kind, key=row.key, attempts=row.attempts, data=row.data, generation=row.generation, origin=origin
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


def _next(tx: Transaction, kind: str, most: int) -> Sequence[Row[Any]]:
    return tx.all(_NEXT, {"kind": kind, "most": most})


def _end(tx: Transaction, job: _DueJob, finish: Callable[[Transaction], None]) -> None:
    """A job scheduled again meanwhile is kept. One that was cancelled, or ended by another process, needs no ending."""
    if tx.lock(_IS_THERE, {"its_kind": job.kind, "its_key": job.key}):
        finish(tx)
        tx.execute(_DELETE, job.row)


def _postpone(tx: Transaction, job: _DueJob, reason: str, seconds: float) -> None:
    values = {"attempts": job.attempts + 1, "error": reason[:_ERROR_LENGTH], "due_at": tx.now + timedelta(seconds=seconds)}
    tx.execute(_CHANGE, {**job.row, **values})


@contextmanager
def _context_of(job: _DueJob) -> Iterator[None]:
    with context.entered(job.origin):
        yield
