"""The repository of invoices and credit notes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, Update, bindparam, select

from impl.billing.domain.invoice import Invoice, Line
from impl.billing.domain.parties import Buyer, Seller
from impl.billing.domain.series import Credited, DocumentNumber
from impl.billing.events import event_of_invoice
from impl.billing.tables import invoices as table
from infra.runtime.event import NotYet
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_KEY: Any = bindparam("key")
_ROWS = select(table)
_BY_ID = _ROWS.where(table.c.invoice_id == _KEY)
_OF_ORDER = _ROWS.where(table.c.order_id == _KEY, table.c.type == "INVOICE")
_CREDIT_NOTES = _ROWS.where(table.c.credited_invoice_id == _KEY)
_IS_KNOWN = select(table.c.invoice_id).where(table.c.order_id == _KEY).limit(1)
_OF_REFUND = select(table.c.invoice_id).where(table.c.refund_id == _KEY)
_JOIN = (
    table.update().where(table.c.order_id == _KEY, table.c.customer_id.is_(None)).values(customer_id=bindparam("the_customer"))
)
_OPEN_TO_GUEST = (table.c.customer_id == _KEY, table.c.order_token_hash.is_not(None))
_OPENED = select(table.c.invoice_id).where(*_OPEN_TO_GUEST, table.c.type == "INVOICE").order_by(table.c.invoice_id)
_FORGET_TOKENS = table.update().where(*_OPEN_TO_GUEST).values(order_token_hash=None)
_PRINTED = ("printed", "version", "updated_at")
_DECIDED = ("status", "number", "issue_date", "seller", "settled_on", *_PRINTED)
_DECIDE, _MARK_PRINTED = (
    table.update().where(table.c.invoice_id == _KEY, table.c.status == before).values({name: bindparam(name) for name in names})
    for before, names in (("DRAFT", _DECIDED), ("FINAL", _PRINTED))
)
"""The updates that end a draft and that record a printing. The database refuses every other change of a final or void one."""


class Invoices(Repository[Invoice]):
    """The repository. An order's invoice and its credits change only under the lock of the invoice."""

    resource = "invoice"

    @contextmanager
    def change_of_awaited_order(self, tx: Transaction, order_id: str) -> Iterator[Invoice]:
        """The one invoice of an order, locked; saved at the end of the block. Raises NotYet."""
        rows = tx.lock(_OF_ORDER, {"key": order_id})
        if not rows:
            raise NotYet(f"order {order_id}")
        invoice = _entity(rows[0])
        with self._changing(tx, invoice):
            yield invoice

    def add(self, tx: Transaction, invoice: Invoice) -> bool:
        """Writes a new one. Returns False, and writes nothing, when the order has its invoice or the refund its credit note."""
        is_new = tx.insert_if_absent(table, **_row(invoice))
        if is_new:
            self._emit(tx, invoice)
        return is_new

    def join_account(self, tx: Transaction, order_id: str, customer_id: str) -> None:
        """Lets a customer see the documents of a guest's order. The documents stay as they are. Raises NotYet.

        A credit note copies the customer of its invoice under the lock of the invoice, so it is taken first.
        """
        if not tx.lock(_OF_ORDER, {"key": order_id}):
            raise NotYet(f"order {order_id}")
        tx.execute(_JOIN, {"key": order_id, "the_customer": customer_id})

    def forget_tokens(self, tx: Transaction, customer_id: str) -> None:
        """Lets no guest's token open a customer's documents any more. They stay as they are.

        A credit note copies the token's hash from its invoice, so those are taken first, as when an order joins an account.
        """
        tx.lock(_OPENED, {"key": customer_id})
        tx.execute(_FORGET_TOKENS, {"key": customer_id})

    def is_known(self, tx: Transaction, order_id: str) -> bool:
        """Whether the order has its invoice."""
        return tx.one(_IS_KNOWN, {"key": order_id}) is not None

    def list_credit_notes(self, tx: Transaction, invoice: Invoice) -> Sequence[Invoice]:
        """Returns the credit notes of an invoice."""
        return [_entity(row) for row in tx.all(_CREDIT_NOTES, {"key": invoice.invoice_id})]

    def has_credit_note(self, tx: Transaction, refund_id: str) -> bool:
        """Whether a refund has its credit note."""
        return tx.one(_OF_REFUND, {"key": refund_id}) is not None

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Invoice | None:
        rows = tx.lock(_BY_ID, {"key": key}) if lock else tx.all(_BY_ID, {"key": key})
        return _entity(rows[0]) if rows else None

    def _key(self, entity: Invoice) -> str:
        return entity.invoice_id

    def _state(self, entity: Invoice) -> State:
        numbered = entity.numbered
        return {
            "status": entity.status,
            "number": numbered and numbered.number,
            "issue_date": numbered and numbered.issue_date,
            "seller": entity.seller,
            "settled_on": entity.settled_on,
            "printed": entity.printed,
        }

    def _write(self, tx: Transaction, changed: Sequence[Invoice]) -> None:
        for invoice in changed:
            values = {**self._state(invoice), "version": invoice.version, "updated_at": invoice.updated_at}
            if not (invoice.printed and _update(tx, _MARK_PRINTED, invoice, {name: values[name] for name in _PRINTED})):
                _update(tx, _DECIDE, invoice, values)

    def _events(self, entity: Invoice) -> Iterable[Struct]:
        return [event_of_invoice(entity, happened) for happened in entity.pop_events()]


invoices = Invoices()


def _update(tx: Transaction, statement: Update, invoice: Invoice, values: Mapping[str, Any]) -> bool:
    return tx.execute(statement, {"key": invoice.invoice_id, **values}).rowcount == 1


def _row(invoice: Invoice) -> dict[str, Any]:
    totals, credited, numbered = invoice.totals, invoice.credited, invoice.numbered
    return {
        "invoice_id": invoice.invoice_id,
        "type": invoice.type,
        "status": invoice.status,
        "number": numbered and numbered.number,
        "issue_date": numbered and numbered.issue_date,
        "order_id": invoice.order_id,
        "order_number": invoice.order_number,
        "customer_id": invoice.customer_id,
        "order_token_hash": invoice.order_token_hash,
        "payment_method": invoice.payment_method,
        "currency": invoice.currency,
        "locale": invoice.locale,
        "buyer_name": invoice.buyer.name,
        "buyer": invoice.buyer,
        "seller": invoice.seller,
        "lines": invoice.lines,
        "net": totals.net,
        "tax": totals.tax,
        "gross": totals.gross,
        "settled_on": invoice.settled_on,
        "credited_invoice_id": credited and credited.invoice_id,
        "credited_invoice_number": credited and credited.invoice_number,
        "credited_issue_date": credited and credited.issue_date,
        "refund_id": credited and credited.refund_id,
        "printed": invoice.printed,
        "version": invoice.version,
        "created_at": invoice.created_at,
        "updated_at": invoice.updated_at,
    }


def _entity(row: Row[Any]) -> Invoice:
    return Invoice(
        invoice_id=row.invoice_id,
        type=row.type,
        status=row.status,
        numbered=DocumentNumber(number=row.number, issue_date=row.issue_date) if row.number else None,
        order_id=row.order_id,
        order_number=row.order_number,
        customer_id=row.customer_id,
        order_token_hash=row.order_token_hash,
        payment_method=row.payment_method,
        currency=row.currency,
        locale=row.locale,
        buyer=msgspec.convert(row.buyer, Buyer),
        seller=msgspec.convert(row.seller, Seller | None),
        lines=msgspec.convert(row.lines, list[Line]),
        settled_on=row.settled_on,
        credited=_credited(row),
        printed=row.printed,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _credited(row: Row[Any]) -> Credited | None:
    if row.credited_invoice_id is None:
        return None
    return Credited(
        invoice_id=row.credited_invoice_id,
        invoice_number=row.credited_invoice_number,
        issue_date=row.credited_issue_date,
        refund_id=row.refund_id,
    )
