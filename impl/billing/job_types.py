"""The jobs of BILLING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable, SlowJob
from infra.runtime.store.job import Job


class FinaliseInvoice(Job, frozen=True, kw_only=True):
    """Makes the draft of a confirmed order an invoice."""

    order_id: str
    paid_on: str
    """The day on which it was paid, in ISO 8601."""


class PrintInvoice(Job, frozen=True, kw_only=True):
    """Prints a final invoice or credit note."""

    invoice_id: str


class EraseCustomer(Job, frozen=True, kw_only=True):
    """Deletes what was never issued to an erased customer."""

    customer_id: str


class ForgetInvoices(Job, frozen=True, kw_only=True):
    """Deletes the invoices that need not be kept any longer, at regular intervals."""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    finalise_invoice: JobCommand[FinaliseInvoice]
    print_invoice: SlowJob[PrintInvoice]
    erase_customer: JobCommand[EraseCustomer]
    forget_invoices: JobCommand[ForgetInvoices]
