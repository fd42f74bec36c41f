"""Invoices and credit notes in the store."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, bindparam, select

from impl.billing.domain.invoice import Credited, Invoice, Line
from impl.billing.domain.series import DocumentNumber
from impl.billing.tables import invoices
from infra.runtime.store.transaction import Transaction

_OF_CREDITED = {"credited_invoice_id", "credited_invoice_number", "credited_issue_date", "refund_id"}
_OTHERWISE = {"number", "issue_date", "buyer_name", "net", "tax", "gross", "lines", *_OF_CREDITED}
_READ = select(invoices)
_DECIDE = (
    invoices.update()
    .where(invoices.c.invoice_id == bindparam("invoice"))
    .values(
        {name: bindparam(name) for name in ("status", "number", "issue_date", "seller", "settled_on", "version", "updated_at")}
    )
)
_BY_ID = _READ.where(invoices.c.invoice_id == bindparam("key"))
_OF_ORDER = _READ.where(invoices.c.order_id == bindparam("key"), invoices.c.type == "INVOICE")
_IS_KNOWN = select(invoices.c.invoice_id).where(invoices.c.order_id == bindparam("key")).limit(1)
_MARK_PRINTED = (
    invoices.update()
    .where(invoices.c.invoice_id == bindparam("invoice"))
    .values(printed=True, version=invoices.c.version + 1, updated_at=bindparam("now"))
)


def find(tx: Transaction, invoice_id: str) -> Invoice | None:
    row = tx.one(_BY_ID, {"key": invoice_id})
    return _invoice_of(row) if row else None


def is_known(tx: Transaction, order_id: str) -> bool:
    """Whether the order has its invoice."""
    return tx.one(_IS_KNOWN, {"key": order_id}) is not None


def lock_of_order(tx: Transaction, order_id: str) -> Invoice | None:
    """The one invoice of an order, locked: what becomes of it and what is credited of it is decided under this lock only."""
    rows = tx.lock(_OF_ORDER, {"key": order_id})
    return _invoice_of(rows[0]) if rows else None


def credit_notes(tx: Transaction, invoice: Invoice) -> Sequence[Invoice]:
    return [_invoice_of(row) for row in tx.all(_READ.where(invoices.c.credited_invoice_id == invoice.invoice_id))]


def has_credit_note(tx: Transaction, refund_id: str) -> bool:
    return tx.one(select(invoices.c.invoice_id).where(invoices.c.refund_id == refund_id)) is not None


def add(tx: Transaction, invoice: Invoice) -> bool:
    """Writes a new one; answers False, and writes nothing, when the order has its invoice or the refund its credit note."""
    totals, credited, numbered = invoice.totals, invoice.credited, invoice.numbered
    values = {name: value for name, value in vars(invoice).items() if name not in {"credited", "numbered"}}
    return tx.insert_if_absent(
        invoices,
        **values,
        number=numbered and numbered.number,
        issue_date=numbered and numbered.issue_date,
        buyer_name=invoice.buyer["name"],
        net=totals.net,
        tax=totals.tax,
        gross=totals.gross,
        credited_invoice_id=credited and credited.invoice_id,
        credited_invoice_number=credited and credited.invoice_number,
        credited_issue_date=credited and credited.issue_date,
        refund_id=credited and credited.refund_id,
    )


def save_decision(tx: Transaction, invoice: Invoice) -> None:
    """Writes what a draft became."""
    numbered = invoice.numbered
    tx.execute(
        _DECIDE,
        {
            "invoice": invoice.invoice_id,
            "status": invoice.status,
            "number": numbered and numbered.number,
            "issue_date": numbered and numbered.issue_date,
            "seller": invoice.seller,
            "settled_on": invoice.settled_on,
            "version": invoice.version,
            "updated_at": invoice.updated_at,
        },
    )


def mark_printed(tx: Transaction, invoice_id: str) -> None:
    tx.execute(_MARK_PRINTED, {"invoice": invoice_id, "now": tx.now})


def _invoice_of(row: Row[Any]) -> Invoice:
    values = {name: value for name, value in row._mapping.items() if name not in _OTHERWISE}  # noqa: SLF001
    numbered = DocumentNumber(number=row.number, issue_date=row.issue_date) if row.number else None
    return Invoice(**values, lines=[Line(**line) for line in row.lines], numbered=numbered, credited=_credited_of(row))


def _credited_of(row: Row[Any]) -> Credited | None:
    if row.credited_invoice_id is None:
        return None
    return Credited(
        invoice_id=row.credited_invoice_id,
        invoice_number=row.credited_invoice_number,
        issue_date=row.credited_issue_date,
        refund_id=row.refund_id,
    )
