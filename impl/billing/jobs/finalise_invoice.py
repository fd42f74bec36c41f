"""Make the invoice of a confirmed order final: it takes its number, and is printed next."""

from dataclasses import dataclass
from datetime import date, timedelta

from impl.billing import invoices, numbers, sellers, views
from impl.billing.job_types import FinaliseInvoice, PrintInvoice
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class FinaliseInvoiceHandler:
    seller_wait_seconds: float

    def __call__(self, tx: Transaction, job: FinaliseInvoice) -> None:
        invoice = invoices.lock_of_order(tx, job.order_id)
        if invoice is None or invoice.status != "DRAFT":
            return
        seller = sellers.current(tx)
        if seller is None:  # its legal mentions are not known yet
            tx.schedule(job, tx.now + timedelta(seconds=self.seller_wait_seconds))
            return
        settled_on = date.fromisoformat(job.paid_on)
        invoice.finalise(numbers.take(tx, "INVOICE"), seller=seller, settled_on=settled_on, at=tx.now)
        invoices.save_decision(tx, invoice)
        tx.emit(views.invoice_finalized(invoice))
        tx.schedule(PrintInvoice(invoice_id=invoice.invoice_id))
