"""The jobs of CATALOGING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable, SlowJob
from infra.runtime.store.job import Job


class AnnounceVendor(Job, frozen=True, kw_only=True):
    """Emits the events of products that went on or off sale with their vendor."""

    vendor_id: str


class TakeInProducts(Job, frozen=True, kw_only=True):
    """Takes in the files of products that wait, one after the other."""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    announce_vendor: JobCommand[AnnounceVendor]
    take_in_products: SlowJob[TakeInProducts]
