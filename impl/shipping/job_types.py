"""The jobs of SHIPPING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class EraseCustomer(Job, frozen=True, kw_only=True):
    """Takes a customer's addresses out of all that is settled, some orders at a time."""

    customer_id: str
    after: str = ""
    """The id of the last order that was looked at."""


class EraseOld(Job, frozen=True, kw_only=True):
    """Takes addresses out of orders whose parcels nobody can ask about any more, at regular intervals."""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    erase_customer: JobCommand[EraseCustomer]
    erase_old: JobCommand[EraseOld]
