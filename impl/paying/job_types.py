"""The jobs of PAYING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable
from infra.runtime.store.job import Job


class ProcessPayment(Job, frozen=True, kw_only=True):
    """Processes the payment of an order, at once or after its delay."""

    order_id: str


class ForgetNotes(Job, frozen=True, kw_only=True):
    """Deletes old notes on refunds, at regular intervals."""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    process_payment: JobCommand[ProcessPayment]
    forget_notes: JobCommand[ForgetNotes]
