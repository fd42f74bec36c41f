"""Prints invoices and credit notes as PDF/A-3b."""

from pathlib import Path

from impl.billing.documents.invoice import InvoiceDocument
from impl.billing.documents.sheet import sheet
from impl.common.fonts.press import Press

_TEMPLATE = Path(__file__).with_name("invoice.typ")


class InvoicePrinter:
    """A printer for one thread. Make one per thread and keep it: the first print is slow."""

    def __init__(self) -> None:
        self._press = Press(_TEMPLATE, standards=["a-3b"], tagged=True)

    def print(self, document: InvoiceDocument) -> bytes:
        """Returns the PDF. Equal documents give the same bytes."""
        return self._press.pdf(sheet(document), dated=document.issued_on)

    def preview(self, document: InvoiceDocument, *, ppi: float = 110) -> list[bytes]:
        """Returns a PNG for each page, to look at."""
        return self._press.images(sheet(document), dated=document.issued_on, ppi=ppi)
