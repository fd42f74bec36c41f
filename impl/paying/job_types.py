"""The jobs of PAYING: what is scheduled, and the table in which app.py says what does it."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class ProcessPayment(Job, frozen=True, kw_only=True):
    """The payment of an order is processed, or its delay is over."""

    order_id: str


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    process_payment: JobCommand[ProcessPayment]
