"""Makes the invoice of a confirmed order final. It gets its number, and is printed next."""

from dataclasses import dataclass
from datetime import date, timedelta

from impl.billing.job_types import FinaliseInvoice, PrintInvoice
from impl.billing.projections.shop_settings import SELLER
from impl.billing.repositories.invoices import invoices
from impl.billing.repositories.series import take_number
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class FinaliseInvoiceHandler:
    seller_wait_seconds: float

    def __call__(self, tx: Transaction, job: FinaliseInvoice) -> None:
        with invoices.change_of_awaited_order(tx, job.order_id) as invoice:
            if invoice.status != "DRAFT":
                return
            seller = SELLER.current(tx)
            if seller is None:  # the seller's legal mentions are not known yet
                tx.schedule(job, tx.now + timedelta(seconds=self.seller_wait_seconds))
                return
            invoice.finalise(take_number(tx, "INVOICE"), seller=seller, settled_on=date.fromisoformat(job.paid_on))
            tx.schedule(PrintInvoice(invoice_id=invoice.invoice_id))
