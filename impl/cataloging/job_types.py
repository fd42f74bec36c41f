"""The jobs of CATALOGING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class AnnounceVendor(Job, frozen=True, kw_only=True):
    """Emits the events of products that went on or off sale with their vendor."""

    vendor_id: str


class ForgetChanges(Job, frozen=True, kw_only=True):
    """Deletes changes that every replica has taken into its index."""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    announce_vendor: JobCommand[AnnounceVendor]
    forget_changes: JobCommand[ForgetChanges]
