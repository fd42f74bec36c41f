"""Schemas of BILLING, from contracts/billing. Generated: edit the contract, not this file."""

from datetime import date
from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    Address as Address,
    CountryCode as CountryCode,
    Currency as Currency,
    CustomerId as CustomerId,
    DeadLetter as DeadLetter,
    DeadLetterId as DeadLetterId,
    DeadLetterPage as DeadLetterPage,
    DeadLetterStatus as DeadLetterStatus,
    Email as Email,
    FieldError as FieldError,
    InvoiceId as InvoiceId,
    InvoiceNumber as InvoiceNumber,
    LineId as LineId,
    Liveness as Liveness,
    Money as Money,
    NextCursor as NextCursor,
    OrderId as OrderId,
    OrderNumber as OrderNumber,
    OutboxState as OutboxState,
    PaymentMethodCode as PaymentMethodCode,
    PersonalRecord as PersonalRecord,
    PersonalRecordPage as PersonalRecordPage,
    PersonalRecords as PersonalRecords,
    Price as Price,
    Problem as Problem,
    Quantity as Quantity,
    Readiness as Readiness,
    ReadinessCheck as ReadinessCheck,
    RecordField as RecordField,
    RecordFields as RecordFields,
    RecordSection as RecordSection,
    RefundId as RefundId,
    ServiceInfo as ServiceInfo,
    ServiceName as ServiceName,
    Sku as Sku,
    TaxAmount as TaxAmount,
    TaxAmounts as TaxAmounts,
    TaxClass as TaxClass,
    TaxRate as TaxRate,
    TaxTerritoryCode as TaxTerritoryCode,
    TerritoryCode as TerritoryCode,
    Timestamp as Timestamp,
    TypedNumber as TypedNumber,
    Version as Version,
)

CalendarDate: TypeAlias = date
"""A day in Europe/Paris."""


class InvoiceBuyer(Struct, frozen=True, kw_only=True):
    name: str
    billing_address: Address
    delivery_address: Address
    email: Email | UnsetType = UNSET


InvoiceLineKind: TypeAlias = Literal["ITEM", "SHIPPING", "REFUND"]
"""REFUND: the part of a refund for one rate that is for no line of the order."""


class InvoiceSeller(Struct, frozen=True, kw_only=True):
    """The legal mentions, copied from the SELLER settings when the document became FINAL."""

    name: str
    address: Address
    legal_form: str | UnsetType = UNSET
    share_capital: Money | UnsetType = UNSET
    siren: str | UnsetType = UNSET
    siret: str | UnsetType = UNSET
    rcs: str | UnsetType = UNSET
    """Town and number in the register of companies."""

    vat_number: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    phone: str | UnsetType = UNSET
    payment_terms: str | UnsetType = UNSET
    """Terms, late fees and recovery costs, as they are printed."""


InvoiceStatus: TypeAlias = Literal["DRAFT", "FINAL", "VOID"]
"""DRAFT until the order is confirmed, VOID when it ended before. Credit notes are FINAL from the start."""


InvoiceType: TypeAlias = Literal["INVOICE", "CREDIT_NOTE"]


PostalCode: TypeAlias = str
"""Together with the country it names the territory of delivery. Without it, the mainland is meant."""


class TaxQuoteDraftLine(Struct, frozen=True, kw_only=True):
    tax_class: TaxClass
    unit_price: Price
    quantity: Quantity


class TaxQuoteLine(Struct, frozen=True, kw_only=True):
    tax_class: TaxClass
    tax_rate: TaxRate
    net: Money
    tax: Money
    gross: Money


class TaxRateChange(Struct, frozen=True, kw_only=True):
    """`version` is that of the rate as it was read; it is left out only for the first period of a class in a country."""

    tax_rate: TaxRate
    valid_from: CalendarDate
    version: Version | UnsetType = UNSET


class TaxRatePeriod(Struct, frozen=True, kw_only=True):
    """A rate that holds from a day until the next period begins."""

    tax_rate: TaxRate
    valid_from: CalendarDate


class TaxRateSchedule(Struct, frozen=True, kw_only=True):
    """The rates of one class in one country, or in a territory of it. `tax_rate` is that of today, absent before the first period."""

    tax_class: TaxClass
    country: CountryCode
    periods: list[TaxRatePeriod]
    """Oldest first."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    territory: TaxTerritoryCode | UnsetType = UNSET
    tax_rate: TaxRate | UnsetType = UNSET


class TaxRateScheduleList(Struct, frozen=True, kw_only=True):
    items: list[TaxRateSchedule]


class TaxTotal(Struct, frozen=True, kw_only=True):
    """A total and the VAT contained in it."""

    net: Money
    tax: Money
    gross: Money


class InvoiceLine(Struct, frozen=True, kw_only=True):
    """`gross` is `quantity` times `unit_price` less `discount`; `net` and `tax` are contained in it."""

    line_number: int
    kind: InvoiceLineKind
    description: str
    """In the language of the document."""

    quantity: int
    unit_price: Money
    discount: Money
    tax_rate: TaxRate
    net: Money
    tax: Money
    gross: Money
    line_id: LineId | UnsetType = UNSET
    sku: Sku | UnsetType = UNSET


class InvoiceSummary(Struct, frozen=True, kw_only=True):
    """What a list shows of an invoice or credit note."""

    invoice_id: InvoiceId
    type: InvoiceType
    status: InvoiceStatus
    order_id: OrderId
    order_number: OrderNumber
    buyer_name: str
    totals: TaxTotal
    printed: bool
    """The PDF is ready."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    invoice_number: InvoiceNumber | UnsetType = UNSET
    issue_date: CalendarDate | UnsetType = UNSET
    customer_id: CustomerId | UnsetType = UNSET
    credited_invoice_id: InvoiceId | UnsetType = UNSET
    refund_id: RefundId | UnsetType = UNSET


class TaxQuote(Struct, frozen=True, kw_only=True):
    """One line for each line asked, in the same order. `territory` is absent for the mainland."""

    country: CountryCode
    lines: list[TaxQuoteLine]
    taxes: TaxAmounts
    totals: TaxTotal
    territory: TerritoryCode | UnsetType = UNSET


class TaxQuoteDraft(Struct, frozen=True, kw_only=True):
    country: CountryCode
    lines: list[TaxQuoteDraftLine]
    postal_code: PostalCode | UnsetType = UNSET


class Invoice(Struct, frozen=True, kw_only=True):
    """An invoice or a credit note; the amounts of a credit note are positive too. A credit note without `refund_id` takes back the invoice of a cancelled order of total 0. `seller`, `invoice_number` and `issue_date` are absent until it is FINAL."""

    invoice_id: InvoiceId
    type: InvoiceType
    status: InvoiceStatus
    order_id: OrderId
    order_number: OrderNumber
    payment_method: PaymentMethodCode
    buyer: InvoiceBuyer
    lines: list[InvoiceLine]
    taxes: TaxAmounts
    totals: TaxTotal
    printed: bool
    """The PDF is ready."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    invoice_number: InvoiceNumber | UnsetType = UNSET
    issue_date: CalendarDate | UnsetType = UNSET
    customer_id: CustomerId | UnsetType = UNSET
    seller: InvoiceSeller | UnsetType = UNSET
    credited_invoice_id: InvoiceId | UnsetType = UNSET
    credited_invoice_number: InvoiceNumber | UnsetType = UNSET
    refund_id: RefundId | UnsetType = UNSET


class InvoicePage(Struct, frozen=True, kw_only=True):
    items: list[InvoiceSummary]
    next_cursor: NextCursor | UnsetType = UNSET
