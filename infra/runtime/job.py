"""The seam of durable background work: the two shapes of code that do a job, and the table of a service's jobs."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar, get_args, get_type_hints

from infra.runtime.store.job import Job
from infra.runtime.store.transaction import Transaction

JobT = TypeVar("JobT", bound=Job)


@dataclass(frozen=True)
class JobCommand(Generic[JobT]):
    """Work in the store only: one command, which also deletes the job unless the work scheduled it anew."""

    call: Callable[[Transaction, JobT], None]


@dataclass(frozen=True)
class SlowJob(Generic[JobT]):
    """Work that waits or computes: outside any transaction; what it returns runs in the command that deletes the job.

    A process that dies in between does the slow part again, so it must be repeatable.
    """

    call: Callable[[JobT], Awaitable[Callable[[Transaction], None]]]
    workers: int | None = None
    """How many run at once; None for the runner's default."""
    seconds: float | None = None
    """How long one may take; None for the runner's default."""


AnyWork = JobCommand[Any] | SlowJob[Any]


@dataclass(frozen=True, kw_only=True)
class JobTable:
    """Base of a service's `Jobs`, which has one typed field per job type; app.py fills it. As it is, for a service without jobs."""


class JobsIncomplete(Exception):  # noqa: N818 - it says what is wrong
    """A job type is declared and nothing does it; the text is one sentence."""


def work_by_type(table: JobTable) -> dict[type[Job], AnyWork]:
    """What does the jobs of each type. Raises JobsIncomplete for a type of the same package that is not in the table."""
    hints = get_type_hints(type(table))
    work: dict[type[Job], AnyWork] = {get_args(hints[each.name])[0]: getattr(table, each.name) for each in fields(table)}
    package = type(table).__module__.rpartition(".")[0]
    for declared in Job.__subclasses__():
        if declared.__module__.startswith(f"{package}.") and declared not in work:
            raise JobsIncomplete(f"{declared.__module__} declares the job {declared.__name__}, and the table of jobs lacks it")
    return work
