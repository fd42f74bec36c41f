"""An invoice or a credit note: DRAFT, then FINAL for ever, or VOID."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal

from generated.billing.problems import InvoiceNotFinal
from impl.billing.domain.series import DocumentNumber
from impl.kernel.territories import territory
from impl.kernel.vat import TaxAmount, Total, by_rate, taxed, total

Type = Literal["INVOICE", "CREDIT_NOTE"]
Status = Literal["DRAFT", "FINAL", "VOID"]
LineKind = Literal["ITEM", "SHIPPING", "REFUND"]
Locale = Literal["fr", "en"]
Method = Literal["CARD", "TRANSFER", "WALLET"]

NEXT: Mapping[Status, frozenset[Status]] = {
    "DRAFT": frozenset({"FINAL", "VOID"}),
    "FINAL": frozenset(),
    "VOID": frozenset(),
}
"""What may become of what."""
DELIVERY: Mapping[Locale, str] = {"fr": "Livraison", "en": "Delivery"}
REFUND: Mapping[Locale, str] = {"fr": "Remboursement", "en": "Refund"}


class InvoiceImmutable(Exception):  # noqa: N818 - what it is, in the field's words
    """A final or void invoice was about to be changed."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """`gross` is quantity × unit_price − discount; net and tax are contained in it."""

    line_number: int
    kind: LineKind
    description: str
    quantity: int
    unit_price: int
    discount: int
    tax_rate: int
    net: int
    tax: int
    gross: int
    line_id: str | None = None
    sku: str | None = None


def item(
    line_number: int, line_id: str, sku: str, name: str, *, quantity: int, unit_price: int, discount: int, tax_rate: int
) -> Line:
    amount = taxed(quantity * unit_price - discount, tax_rate)
    return Line(
        line_number=line_number,
        kind="ITEM",
        description=name,
        quantity=quantity,
        unit_price=unit_price,
        discount=discount,
        tax_rate=tax_rate,
        net=amount.net,
        tax=amount.tax,
        gross=amount.gross,
        line_id=line_id,
        sku=sku,
    )


def single(line_number: int, kind: LineKind, description: str, amount: TaxAmount) -> Line:
    """A line of one piece: delivery, or a part of a refund."""
    return Line(
        line_number=line_number,
        kind=kind,
        description=description,
        quantity=1,
        unit_price=amount.gross,
        discount=0,
        tax_rate=amount.tax_rate,
        net=amount.net,
        tax=amount.tax,
        gross=amount.gross,
    )


@dataclass(frozen=True, kw_only=True)
class Credited:
    """The invoice that a credit note takes back from, and the refund it stands for: none when no money moved."""

    invoice_id: str
    invoice_number: str
    issue_date: date
    refund_id: str | None


@dataclass(kw_only=True)
class Invoice:
    """Buyer and seller are copies, kept as they came."""

    invoice_id: str
    type: Type
    order_id: str
    order_number: str
    customer_id: str | None
    order_token_hash: str | None
    payment_method: Method
    currency: Literal["EUR"]
    locale: Locale
    buyer: Mapping[str, Any]
    lines: Sequence[Line]
    created_at: datetime
    updated_at: datetime
    credited: Credited | None = None
    status: Status = "DRAFT"
    numbered: DocumentNumber | None = None
    seller: Mapping[str, Any] | None = None
    settled_on: date | None = None
    printed: bool = False
    version: int = 1

    @property
    def taxes(self) -> tuple[TaxAmount, ...]:
        return by_rate(self.lines)

    @property
    def totals(self) -> Total:
        return total(self.lines)

    @property
    def is_export(self) -> bool:
        """Delivered outside the EU's VAT territory, and taxed so: orders of an earlier release may carry VAT there."""
        address = self.buyer["delivery_address"]
        place = territory(address["country"], address["postal_code"])
        return not place.is_taxed and all(line.tax_rate == 0 for line in self.lines)

    @property
    def document(self) -> DocumentNumber:
        """Its number and date. Raises InvoiceNotFinal for one that has none."""
        if self.numbered is None:
            raise InvoiceNotFinal(state=self.status)
        return self.numbered

    def finalise(self, number: DocumentNumber, *, seller: Mapping[str, Any], settled_on: date, at: datetime) -> None:
        """Takes its number; `settled_on` is the day on which the money came in, or went back."""
        self._become("FINAL", at)
        self.numbered, self.seller, self.settled_on = number, seller, settled_on

    def void(self, *, at: datetime) -> None:
        self._become("VOID", at)

    def _become(self, status: Status, at: datetime) -> None:
        if status not in NEXT[self.status]:
            raise InvoiceImmutable(f"{self.invoice_id} is {self.status}")
        self.status = status
        self.version += 1
        self.updated_at = at


def credit_note(
    invoice: Invoice,
    *,
    invoice_id: str,
    refund_id: str | None,
    lines: Sequence[Line],
    number: DocumentNumber,
    seller: Mapping[str, Any] | None,
    settled_on: date,
    at: datetime,
) -> Invoice:
    """A credit note: final from the start, and about the same order and buyer as its invoice."""
    credited = Credited(
        invoice_id=invoice.invoice_id,
        invoice_number=invoice.document.number,
        issue_date=invoice.document.issue_date,
        refund_id=refund_id,
    )
    return replace(
        invoice,
        invoice_id=invoice_id,
        type="CREDIT_NOTE",
        credited=credited,
        lines=lines,
        numbered=number,
        seller=seller,
        settled_on=settled_on,
        printed=False,
        version=1,
        created_at=at,
        updated_at=at,
    )
