"""Make the invoice of a confirmed order final: it takes its number, and is printed next."""

from dataclasses import dataclass
from datetime import date, timedelta

from impl.billing import invoices, numbers, sellers, views
from infra.runtime.jobs import Job
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class FinaliseInvoice:
    seller_wait_seconds: float

    def __call__(self, tx: Transaction, job: Job) -> None:
        invoice = invoices.lock_of_order(tx, job.key)
        if invoice is None or invoice.status != "DRAFT":
            return
        seller = sellers.current(tx)
        if seller is None:  # its legal mentions are not known yet
            tx.schedule(job.kind, job.key, tx.now + timedelta(seconds=self.seller_wait_seconds), **job.data)
            return
        settled_on = date.fromisoformat(job.data["paid_on"])
        invoice.finalise(numbers.take(tx, "INVOICE"), seller=seller, settled_on=settled_on, at=tx.now)
        invoices.save_decision(tx, invoice)
        tx.emit(views.invoice_finalized(invoice))
        tx.schedule("print_invoice", invoice.invoice_id)
