"""An invoice or a credit note: DRAFT, then FINAL or VOID, which never change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from generated.billing.problems import InvoiceNotFinal
from impl.billing.domain.events import Drafted, Finalised, InvoiceEvent, Printed, Voided, VoidReason
from impl.billing.domain.parties import Buyer, Seller
from impl.billing.domain.series import Credited, DocumentNumber
from impl.kernel.aggregate import Aggregate
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
"""The allowed next statuses of each status."""
DELIVERY: Mapping[Locale, str] = {"fr": "Livraison", "en": "Delivery"}
REFUND: Mapping[Locale, str] = {"fr": "Remboursement", "en": "Refund"}


class InvoiceImmutable(Exception):  # noqa: N818 - what it is, in the field's words
    """Raised when a final or void invoice would be changed."""


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
    """Returns a line of one piece: the delivery, or a part of a refund."""
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


@dataclass(slots=True, kw_only=True)
class Invoice(Aggregate[InvoiceEvent]):
    """An invoice or credit note. Buyer and seller are copies, and stay as they were."""

    invoice_id: str
    type: Type
    order_id: str
    order_number: str
    customer_id: str | None
    order_token_hash: str | None
    payment_method: Method
    currency: Literal["EUR"]
    locale: Locale
    buyer: Buyer
    lines: Sequence[Line]
    created_at: datetime
    credited: Credited | None = None
    status: Status = "DRAFT"
    numbered: DocumentNumber | None = None
    seller: Seller | None = None
    settled_on: date | None = None
    printed: bool = False

    @property
    def taxes(self) -> tuple[TaxAmount, ...]:
        return by_rate(self.lines)

    @property
    def totals(self) -> Total:
        return total(self.lines)

    @property
    def is_export(self) -> bool:
        """Whether it was delivered outside the EU's VAT territory without VAT. Orders of an earlier release may have VAT there."""
        return not self.buyer.delivery_address.territory.is_taxed and all(line.tax_rate == 0 for line in self.lines)

    @property
    def document(self) -> DocumentNumber:
        """Returns its number and date. Raises InvoiceNotFinal when it has none."""
        if self.numbered is None:
            raise InvoiceNotFinal(state=self.status)
        return self.numbered

    def finalise(self, number: DocumentNumber, *, seller: Seller, settled_on: date) -> None:
        """Gives it a number. `settled_on` is the day of the payment or refund."""
        self._become("FINAL")
        self.numbered, self.seller, self.settled_on = number, seller, settled_on
        self.tell(Finalised())

    def void(self, reason: VoidReason) -> None:
        """Voids a draft."""
        self._become("VOID")
        self.tell(Voided(reason))

    def void_draft(self, reason: VoidReason) -> None:
        """As `void`, but leaves a final or void one as it is."""
        if self.status == "DRAFT":
            self.void(reason)

    def mark_printed(self, sha256: str) -> None:
        """Records the hash of its stored PDF."""
        self.printed = True
        self.tell(Printed(sha256))

    def _become(self, status: Status) -> None:
        if status not in NEXT[self.status]:
            raise InvoiceImmutable(f"{self.invoice_id} is {self.status}")
        self.status = status


def draft(
    *,
    invoice_id: str,
    order_id: str,
    order_number: str,
    customer_id: str | None,
    order_token_hash: str | None,
    payment_method: Method,
    currency: Literal["EUR"],
    locale: Locale,
    buyer: Buyer,
    lines: Sequence[Line],
    at: datetime,
) -> Invoice:
    """Returns the draft invoice of a placed order."""
    invoice = Invoice(
        invoice_id=invoice_id,
        type="INVOICE",
        order_id=order_id,
        order_number=order_number,
        customer_id=customer_id,
        order_token_hash=order_token_hash,
        payment_method=payment_method,
        currency=currency,
        locale=locale,
        buyer=buyer,
        lines=lines,
        created_at=at,
        updated_at=at,
    )
    invoice.tell(Drafted())
    return invoice
