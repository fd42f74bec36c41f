"""Print a final invoice or credit note: outside any transaction; the PDF is kept in the one that tells of it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from impl.billing import invoices, views
from impl.billing.domain.invoice import Invoice
from impl.billing.job_types import PrintInvoice
from impl.billing.printing import PrintShop
from impl.billing.tables import printouts
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class PrintInvoiceHandler:
    store: Store
    shop: PrintShop

    async def __call__(self, job: PrintInvoice) -> Callable[[Transaction], None]:
        invoice = await self.store.query(lambda tx: invoices.find(tx, job.invoice_id))
        if invoice is None or invoice.printed:
            return _nothing
        return partial(_keep, invoice=invoice, pdf=await self.shop.print(invoice))


def _keep(tx: Transaction, *, invoice: Invoice, pdf: bytes) -> None:
    digest = sha256(pdf).hexdigest()
    if tx.insert_if_absent(printouts, invoice_id=invoice.invoice_id, pdf=pdf, sha256=digest, created_at=tx.now):
        invoices.mark_printed(tx, invoice.invoice_id)
        tx.emit(views.invoice_printed(invoice, digest))


def _nothing(tx: Transaction) -> None:
    """It was printed before."""
