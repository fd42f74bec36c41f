"""Prints a final invoice or credit note outside any transaction. One transaction then stores the PDF and emits its event."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from impl.billing.documents.print_shop import PrintShop
from impl.billing.job_types import PrintInvoice
from impl.billing.repositories import printouts
from impl.billing.repositories.invoices import invoices
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
        return partial(_keep, invoice_id=invoice.invoice_id, pdf=await self.shop.print(invoice))


def _keep(tx: Transaction, *, invoice_id: str, pdf: bytes) -> None:
    digest = sha256(pdf).hexdigest()
    with invoices.change(tx, invoice_id) as invoice:
        if printouts.add(tx, invoice_id, pdf, digest):
            invoice.mark_printed(digest)


def _nothing(tx: Transaction) -> None:
    """Does nothing: it was printed before."""
