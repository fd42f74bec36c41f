"""The jobs of STOCKING: what is scheduled, and the table in which app.py says what does it."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class ExpireReservation(Job, frozen=True, kw_only=True):
    """A hold whose order was not seen in time ends."""

    reservation_id: str


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    expire_reservation: JobCommand[ExpireReservation]
