"""Schemas of COMMON, from contracts/shared. Generated: edit the contract, not this file."""

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

AddressId: TypeAlias = str


AlertId: TypeAlias = str


CarrierCode: TypeAlias = str


CartId: TypeAlias = str


CategoryId: TypeAlias = str


CountryCode: TypeAlias = Literal["FR", "BE", "DE", "ES", "IT", "LU", "NL", "PT", "AT", "IE"]
"""ISO 3166-1 alpha-2; the countries the shop delivers to or bills in."""


CsvFile: TypeAlias = str
"""A table in UTF-8 with a line of names, then one line for each thing."""


Currency: TypeAlias = Literal["EUR"]
"""ISO 4217. The shop sells in one currency."""


CustomerId: TypeAlias = str


DeadLetterId: TypeAlias = str


DeadLetterStatus: TypeAlias = Literal["OPEN", "REPLAYED", "DISCARDED"]


DeliveryPlace: TypeAlias = Literal["HOME", "RELAY_POINT"]
"""Where a method takes parcels: to the address, or to a relay point that the shopper chooses."""


Email: TypeAlias = str
"""An e-mail address; compared without case, its domain in Unicode or in ASCII (xn--) alike. The pattern is only a first check; whether such an address can exist is checked where it is entered (S-18)."""


EmailCopy: TypeAlias = str
"""An e-mail address that was checked elsewhere, or that is only looked up. It is not checked here."""


class FieldError(Struct, frozen=True, kw_only=True):
    """What is wrong, and where."""

    pointer: str
    """JSON pointer into the body, or the parameter's name behind `/query/`, `/path/` or `/header/`."""

    message: str


FileImportFaultKind: TypeAlias = Literal[
    "LINE_UNREADABLE",
    "FIELDS_MISSING",
    "FIELDS_EXTRA",
    "VALUE_MISSING",
    "VALUE_TOO_LONG",
    "VALUE_INVALID",
    "VALUE_AMBIGUOUS",
    "NOT_PRINTABLE",
    "LINES_DISAGREE",
    "SKU_TWICE",
    "SKU_TAKEN",
    "SKU_UNKNOWN",
    "SLUG_TAKEN",
    "CATEGORY_UNKNOWN",
    "VENDOR_UNKNOWN",
    "PRODUCT_ARCHIVED",
    "NOT_PUBLISHABLE",
    "LIMIT_EXCEEDED",
    "BELOW_RESERVED",
]
"""Why a line was refused, for programs; `message` is for people. LINE_UNREADABLE: its quotes are not those of a table. VALUE_AMBIGUOUS: it can be read in two ways. LINES_DISAGREE: lines of one product say different things of it. SKU_TAKEN: another product has it, or had it."""


FileImportLineCount: TypeAlias = int
"""Lines below the line of names."""


FileImportStatus: TypeAlias = Literal["WAITING", "RUNNING", "DONE"]
"""Imports are taken in one after the other, in the order they came."""


ImageId: TypeAlias = str


ImportId: TypeAlias = str


InvoiceId: TypeAlias = str


InvoiceNumber: TypeAlias = str
"""FA for invoices, AV for credit notes; without gap per series and year."""


LabelId: TypeAlias = str


Language: TypeAlias = Literal["FR", "EN"]
"""A language of the shop's texts and messages."""


LineId: TypeAlias = str


class Liveness(Struct, frozen=True, kw_only=True):
    status: Literal["UP"]


MessageId: TypeAlias = str


class Money(Struct, frozen=True, kw_only=True):
    """An amount in integer minor units (cents), never a float (S-06)."""

    amount: int
    """Minor units: 1990 is 19.90."""

    currency: Currency


MovementId: TypeAlias = str


NewsId: TypeAlias = str


NextCursor: TypeAlias = str
"""Absent on the last page."""


OrderId: TypeAlias = str


OrderNumber: TypeAlias = str
"""For people: CO-year-number."""


OrderTokenHash: TypeAlias = str
"""SHA-256 of the Order-Token: services check a guest's token without knowing the secret."""


PaymentIntentId: TypeAlias = str


PaymentMethodCode: TypeAlias = Literal["CARD", "TRANSFER", "WALLET"]
"""All simulated: no money moves."""


class Price(Struct, frozen=True, kw_only=True):
    """A price of one piece, VAT included."""

    amount: int
    currency: Currency


class Problem(Struct, frozen=True, kw_only=True):
    """What went wrong (RFC 9457). `code` stands in a problems.yaml of the contracts with its further members."""

    type: str
    title: str
    status: int
    code: str
    detail: str | UnsetType = UNSET
    instance: str | UnsetType = UNSET
    errors: list[FieldError] | UnsetType = UNSET


ProductId: TypeAlias = str


Quantity: TypeAlias = int
"""Pieces."""


class ReadinessCheck(Struct, frozen=True, kw_only=True):
    name: str
    """process, store, schema (of its tables), index (in memory), broker, registry, consumers, outbox, mail, or breaker:<service>."""

    status: Literal["UP", "DOWN"]
    detail: str | UnsetType = UNSET


RefundId: TypeAlias = str


RelayPointId: TypeAlias = str


ReservationId: TypeAlias = str


ServiceName: TypeAlias = Literal[
    "profiling", "cataloging", "stocking", "carting", "ordering", "paying", "billing", "shipping", "administering"
]


SessionId: TypeAlias = str


ShipmentId: TypeAlias = str


ShipmentNumber: TypeAlias = str


ShippingMethodCode: TypeAlias = str


Sku: TypeAlias = str
"""The shop's own number of a variant; never changes."""


class SkuQuantity(Struct, frozen=True, kw_only=True):
    """A number of pieces of one variant."""

    sku: Sku
    quantity: Quantity


Skus: TypeAlias = list[Sku]


StaffId: TypeAlias = str


StaffName: TypeAlias = str
"""The name of the member of staff who did it, as it was then; absent when no member of staff did."""


StockStatus: TypeAlias = Literal["IN_STOCK", "LOW", "OUT_OF_STOCK"]


SubscriptionId: TypeAlias = str


TaxClass: TypeAlias = Literal["STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED"]
"""French VAT classes: 20, 10, 5.5 and 2.1 per cent."""


TaxRate: TypeAlias = int
"""Hundredths of a per cent: 2000 is 20 %, 550 is 5.5 %."""


TaxTerritoryCode: TypeAlias = Literal["FR-20R", "PT-20", "PT-30", "AT-JUN", "AT-MIT"]
"""A territory inside the EU's VAT territory with rates of its own: Corsica, Azores, Madeira, Jungholz, Mittelberg. Where none is set, its country's rate holds."""


TerritoryCode: TypeAlias = str
"""A part of a country with other carriers, customs or VAT: ISO 3166-2, or ISO 3166-1 for a state with its neighbour's postal codes (MC), or a code of ours where ISO has none (DE-BUS); see impl/kernel/territories.py."""


Tier: TypeAlias = Literal["STANDARD", "PREMIUM", "VIP"]
"""The customer's status."""


Timestamp: TypeAlias = datetime
"""An instant, RFC 3339 in UTC."""


TrackingNumber: TypeAlias = str
"""UPU S10, with its check digit."""


TypedNumber: TypeAlias = str
"""A number as somebody typed it: case, spaces and the kind of hyphen do not count."""


UserId: TypeAlias = str
"""A customer (cus_) or a member of staff (stf_)."""


VendorId: TypeAlias = str


Version: TypeAlias = int
"""Grows by one with every change; PUT and PATCH carry it (S-11)."""


Weight: TypeAlias = int
"""Grams of one piece."""


ZoneCode: TypeAlias = str


class Address(Struct, frozen=True, kw_only=True):
    """A postal address as it is printed. Its postal code has the form of its country (contracts/postal-codes.json)."""

    recipient: str
    line1: str
    postal_code: str
    city: str
    country: CountryCode
    company: str | UnsetType = UNSET
    line2: str | UnsetType = UNSET
    phone: str | UnsetType = UNSET


class DeadLetter(Struct, frozen=True, kw_only=True):
    dead_letter_id: DeadLetterId
    topic: str
    partition: int
    offset: int
    key: str
    event_type: str
    status: DeadLetterStatus
    reason: str
    attempts: int
    held: int
    """Records held behind it."""

    payload: str
    """The record's value as JSON text."""

    created_at: Timestamp


class DeadLetterPage(Struct, frozen=True, kw_only=True):
    items: list[DeadLetter]
    next_cursor: NextCursor | UnsetType = UNSET


class FileImportFault(Struct, frozen=True, kw_only=True):
    """A line that was refused, and how to mend it."""

    line: int
    """Where it begins in the file, as editors count; 1 is the line of names."""

    fault: FileImportFaultKind
    message: str
    """What is wrong, and what to write."""

    column: str | UnsetType = UNSET
    """The column that is wrong; absent when it is the line as a whole."""

    reference: str | UnsetType = UNSET
    """The SKU, as the line says it."""


class OutboxState(Struct, frozen=True, kw_only=True):
    depth: int
    """Events not yet sent."""

    parked: int
    """Records that wait for their entity."""

    jobs_due: int
    """Jobs that are due."""

    oldest_at: Timestamp | UnsetType = UNSET


class Readiness(Struct, frozen=True, kw_only=True):
    status: Literal["READY", "DEGRADED"]
    checks: list[ReadinessCheck]
    consumer_lag: int
    """Records not yet looked at."""


class RelayPointCopy(Struct, frozen=True, kw_only=True):
    """A relay point as it was when it was chosen, where a parcel waits for the person who ordered it."""

    relay_point_id: RelayPointId
    reference: str
    """The carrier's own code of the point."""

    name: str
    line1: str
    postal_code: str
    city: str
    country: CountryCode
    line2: str | UnsetType = UNSET


class ServiceInfo(Struct, frozen=True, kw_only=True):
    service: ServiceName
    version: str
    """The release of the suite that runs."""

    started_at: Timestamp


class Shortage(Struct, frozen=True, kw_only=True):
    """One line that the stock cannot serve."""

    sku: Sku
    requested: int
    available: int


class TaxAmount(Struct, frozen=True, kw_only=True):
    """The VAT contained in a total, for one rate."""

    tax_rate: TaxRate
    net: Money
    tax: Money
    gross: Money


TaxAmounts: TypeAlias = list[TaxAmount]


class FileImport(Struct, frozen=True, kw_only=True):
    """A file that is taken in, how far, and what became of its lines; in a dry run, what would become of them."""

    import_id: ImportId
    dry_run: bool
    status: FileImportStatus
    lines: FileImportLineCount
    lines_done: FileImportLineCount
    created: FileImportLineCount
    changed: FileImportLineCount
    unchanged: FileImportLineCount
    refused: FileImportLineCount
    created_by: UserId
    created_at: Timestamp
    updated_at: Timestamp
    ignored_columns: list[str] | UnsetType = UNSET
    """Names in the first line that the import does not know (the first 20); absent when it knows all."""

    faults: list[FileImportFault] | UnsetType = UNSET
    """The refused lines so far, in the order of the file, the first 1,000. Absent in lists of imports."""
