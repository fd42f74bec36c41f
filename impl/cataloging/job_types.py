"""The jobs of CATALOGING: what is scheduled, and the table in which app.py says what does it."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class AnnounceVendor(Job, frozen=True, kw_only=True):
    """The products that went on or off sale with their vendor are told of."""

    vendor_id: str


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    announce_vendor: JobCommand[AnnounceVendor]
