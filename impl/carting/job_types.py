"""The jobs of CARTING: what is scheduled, and the table in which app.py says what does it."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class ExpireCarts(Job, frozen=True, kw_only=True):
    """Guests' carts that nobody touched end, again and again."""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    expire_carts: JobCommand[ExpireCarts]
