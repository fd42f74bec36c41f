"""The jobs of CARTING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class ExpireCarts(Job, frozen=True, kw_only=True):
    """Expires guests' carts that were not used, at regular intervals."""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    expire_carts: JobCommand[ExpireCarts]
