"""Events of BILLING, from contracts/billing/events. Generated: edit the contract, not this file."""

from datetime import date
from typing import Final, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    CountryCode,
    InvoiceId,
    InvoiceNumber,
    Money,
    OrderId,
    RefundId,
    TaxAmounts,
    TaxClass,
    TaxRate,
    TaxTerritoryCode,
    Version,
)
from infra.runtime.event import Event, EventType

DocumentDate: TypeAlias = date
"""A day in Europe/Paris."""


class DocumentTotals(Struct, frozen=True, kw_only=True):
    """The total of an invoice or credit note and the VAT contained in it; positive for both."""

    net: Money
    tax: Money
    gross: Money


DocumentType: TypeAlias = Literal["INVOICE", "CREDIT_NOTE"]


class TaxPeriodState(Struct, frozen=True, kw_only=True):
    """A rate that holds from a day until the next period begins."""

    tax_rate: TaxRate
    valid_from: DocumentDate


class CreditNoteIssued(Event, frozen=True, kw_only=True):
    """A credit note has its number and never changes again. Without refund_id it takes back the invoice of a cancelled order of total 0, for which no money moves."""

    order_id: OrderId
    invoice_id: InvoiceId
    invoice_number: InvoiceNumber
    issue_date: DocumentDate
    credited_invoice_id: InvoiceId
    credited_invoice_number: InvoiceNumber
    totals: DocumentTotals
    taxes: TaxAmounts
    creditable: Money
    refund_id: RefundId | UnsetType = UNSET


class InvoiceDrafted(Event, frozen=True, kw_only=True):
    """The invoice of a new order is drafted."""

    order_id: OrderId
    invoice_id: InvoiceId
    totals: DocumentTotals


class InvoiceFinalized(Event, frozen=True, kw_only=True):
    """The invoice of a confirmed order has its number and never changes again."""

    order_id: OrderId
    invoice_id: InvoiceId
    invoice_number: InvoiceNumber
    issue_date: DocumentDate
    totals: DocumentTotals
    taxes: TaxAmounts


class InvoicePrinted(Event, frozen=True, kw_only=True):
    """The PDF of an invoice or credit note is ready."""

    order_id: OrderId
    invoice_id: InvoiceId
    type: DocumentType
    invoice_number: InvoiceNumber
    sha256: str
    """SHA-256 of the PDF."""


class InvoiceVoided(Event, frozen=True, kw_only=True):
    """The order ended before its invoice was final; the draft is given up."""

    order_id: OrderId
    invoice_id: InvoiceId
    reason: Literal["ORDER_CANCELLED", "ORDER_EXPIRED"]


class TaxScheduleState(Struct, frozen=True, kw_only=True):
    """The rates of one class in one country, from the period in force on; oldest first."""

    tax_class: TaxClass
    country: CountryCode
    periods: list[TaxPeriodState]
    version: Version


class TaxRateChanged(Event, frozen=True, kw_only=True):
    """A tax rate was set; the schedule carries the period in force and all planned ones."""

    tax_rate_key: str
    """Class and country."""

    schedule: TaxScheduleState


class TerritoryTaxRateChanged(Event, frozen=True, kw_only=True):
    """A tax rate of a territory with rates of its own was set. TaxRateChanged is for mainlands: the pattern of its key has no place for a territory."""

    tax_rate_key: str
    """Class and territory."""

    territory: TaxTerritoryCode
    schedule: TaxScheduleState


CREDIT_NOTE_ISSUED = EventType(
    name="billing.credit-note-issued.v1", event=CreditNoteIssued, topic="billing.invoices", key="order_id"
)
INVOICE_DRAFTED = EventType(name="billing.invoice-drafted.v1", event=InvoiceDrafted, topic="billing.invoices", key="order_id")
INVOICE_FINALIZED = EventType(
    name="billing.invoice-finalized.v1", event=InvoiceFinalized, topic="billing.invoices", key="order_id"
)
INVOICE_PRINTED = EventType(name="billing.invoice-printed.v1", event=InvoicePrinted, topic="billing.invoices", key="order_id")
INVOICE_VOIDED = EventType(name="billing.invoice-voided.v1", event=InvoiceVoided, topic="billing.invoices", key="order_id")
TAX_RATE_CHANGED = EventType(
    name="billing.tax-rate-changed.v1", event=TaxRateChanged, topic="billing.taxes", key="tax_rate_key"
)
TERRITORY_TAX_RATE_CHANGED = EventType(
    name="billing.territory-tax-rate-changed.v1", event=TerritoryTaxRateChanged, topic="billing.taxes", key="tax_rate_key"
)
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    CREDIT_NOTE_ISSUED,
    INVOICE_DRAFTED,
    INVOICE_FINALIZED,
    INVOICE_PRINTED,
    INVOICE_VOIDED,
    TAX_RATE_CHANGED,
    TERRITORY_TAX_RATE_CHANGED,
)
