"""The repository of the PDFs of invoices and credit notes."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select

from impl.billing.domain.invoice import Status
from impl.billing.tables import invoices, printouts
from infra.runtime.store.transaction import Transaction

_KEY: Any = bindparam("key")
_READ = (
    select(invoices.c.status, invoices.c.customer_id, invoices.c.order_token_hash, printouts.c.pdf)
    .select_from(invoices.outerjoin(printouts))
    .where(invoices.c.invoice_id == _KEY)
)


@dataclass(frozen=True, kw_only=True)
class Printout:
    """The PDF of a document, the owner of the document, and why there may be no PDF."""

    status: Status
    customer_id: str | None
    order_token_hash: str | None
    pdf: bytes | None


def find(tx: Transaction, invoice_id: str) -> Printout | None:
    """Returns the printout of an invoice or credit note; None when there is no such document."""
    row = tx.one(_READ, {"key": invoice_id})
    if row is None:
        return None
    return Printout(status=row.status, customer_id=row.customer_id, order_token_hash=row.order_token_hash, pdf=row.pdf)


def add(tx: Transaction, invoice_id: str, pdf: bytes, sha256: str) -> bool:
    """Stores a PDF. Returns False, and keeps the stored one, when there is one."""
    return tx.insert_if_absent(printouts, invoice_id=invoice_id, pdf=pdf, sha256=sha256, created_at=tx.now)
