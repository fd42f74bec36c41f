"""The data of an invoice or credit note that BILLING gives to the printer."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"


class Locale(StrEnum):
    FR = "fr"
    EN = "en"


class Operation(StrEnum):
    """The nature of what was sold, named on French invoices."""

    GOODS = "GOODS"
    SERVICES = "SERVICES"
    MIXED = "MIXED"


@dataclass(frozen=True, kw_only=True)
class PostalAddress:
    name: str
    line1: str
    postal_code: str
    city: str
    country: str = "FR"
    company: str = ""
    line2: str = ""
    region: str = ""


@dataclass(frozen=True, kw_only=True)
class Seller:
    name: str
    legal_form: str
    capital: int
    """In cents; 0 leaves the capital out (a sole trader has none)."""
    siren: str
    siret: str
    rcs: str
    """The town of the register, as in "RCS Lyon"; empty when the seller is in none."""
    vat_number: str
    address: PostalAddress
    email: str = ""
    phone: str = ""
    website: str = ""


@dataclass(frozen=True, kw_only=True)
class Buyer:
    billing: PostalAddress
    delivery: PostalAddress | None = None
    """None or equal to billing: one block carries both titles."""
    siren: str = ""
    vat_number: str = ""


@dataclass(frozen=True, kw_only=True)
class InvoiceLine:
    """Money in cents; the tax rate in hundredths of a percent (550 is 5.5 %)."""

    description: str
    sku: str
    quantity: int
    unit_net: int
    unit_gross: int
    discount: int
    """The discount on the whole line, tax included."""
    tax_rate: int
    total_net: int
    total_gross: int


@dataclass(frozen=True, kw_only=True)
class TaxTotal:
    rate: int
    net: int
    tax: int
    gross: int


@dataclass(frozen=True, kw_only=True)
class Totals:
    net: int
    tax: int
    gross: int


@dataclass(frozen=True, kw_only=True)
class Payment:
    method: str
    """CARD, TRANSFER, DIRECT_DEBIT, WALLET, GIFT_CARD, CASH, CHEQUE; any other value is printed as it is."""
    paid_on: date


@dataclass(frozen=True, kw_only=True)
class CreditedInvoice:
    number: str
    issued_on: date


@dataclass(frozen=True, kw_only=True)
class InvoiceDocument:
    kind: Kind
    number: str
    issued_on: date
    order_number: str
    seller: Seller
    buyer: Buyer
    lines: tuple[InvoiceLine, ...]
    taxes: tuple[TaxTotal, ...]
    totals: Totals
    supplied_on: date | None = None
    due_on: date | None = None
    """Printed while `payment` is absent; without it the invoice is due on its issue date."""
    payment: Payment | None = None
    credited: CreditedInvoice | None = None
    operation: Operation = Operation.GOODS
    currency: str = "EUR"
    locale: Locale = Locale.FR
    is_export: bool = False
    """Delivered outside the EU's VAT territory at 0 %: the invoice names the article of the law (directive 2006/112/EC art. 226 (11))."""
    notes: tuple[str, ...] = ()
    """Further mentions, such as the reason of an exemption."""

    def __post_init__(self) -> None:
        if (self.kind is Kind.CREDIT_NOTE) != (self.credited is not None):
            raise ValueError("A credit note, and nothing else, names the invoice it credits")
