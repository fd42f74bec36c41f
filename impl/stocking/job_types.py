"""The jobs of STOCKING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class ExpireReservation(Job, frozen=True, kw_only=True):
    """Expires a hold whose order was not seen in time."""

    reservation_id: str


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    expire_reservation: JobCommand[ExpireReservation]
