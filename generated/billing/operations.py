"""Operations of BILLING, from contracts/billing. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar

from generated.billing import models
from generated.billing.problems import (
    CursorInvalid,
    DependencyUnavailable,
    EmailInvalid,
    Forbidden,
    IdempotencyKeyReused,
    InvalidRequest,
    InvoiceNotFinal,
    LockTimeout,
    NotFound,
    Overloaded,
    PayloadTooLarge,
    PostalCodeInvalid,
    RequestInProgress,
    StoreUnavailable,
    TaxRateLimit,
    TaxRateOverlap,
    TerritoryUnknown,
    TextInvisible,
    TextNotPrintable,
    Unauthenticated,
    UnsupportedMediaType,
    VersionConflict,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class GetInvoiceOk(Response, frozen=True, kw_only=True):
    """The invoice or credit note."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Invoice


class GetInvoiceRequest(Request, frozen=True, kw_only=True):
    """Read an invoice or credit note: `GET /invoices/{invoice_id}`."""

    invoice_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="billing",
        operation_id="get_invoice",
        method="GET",
        path="/invoices/{invoice_id}",
        parameters=(Parameter(field="invoice_id", name="invoice_id", place="path", kind="string"),),
        credentials=(("order_token", "Order-Token"),),
        responses=(GetInvoiceOk,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetInvoicePdfOk(Response, frozen=True, kw_only=True):
    """The printed document."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/pdf",)
    etag: ClassVar[bool] = True
    body: bytes


class GetInvoicePdfRequest(Request, frozen=True, kw_only=True):
    """Read an invoice or credit note as PDF: `GET /invoices/{invoice_id}/pdf`."""

    invoice_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="billing",
        operation_id="get_invoice_pdf",
        method="GET",
        path="/invoices/{invoice_id}/pdf",
        parameters=(Parameter(field="invoice_id", name="invoice_id", place="path", kind="string"),),
        credentials=(("order_token", "Order-Token"),),
        responses=(GetInvoicePdfOk,),
        problems=(
            InvoiceNotFinal,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListInvoicesOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.InvoicePage


class ListInvoicesRequest(Request, frozen=True, kw_only=True):
    """List invoices and credit notes: `GET /invoices`."""

    limit: int = 20
    cursor: str | None = None
    q: str | None = None
    type: models.InvoiceType | None = None
    status: models.InvoiceStatus | None = None
    invoice_number: str | None = None
    issued_from: str | None = None
    issued_to: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="billing",
        operation_id="list_invoices",
        method="GET",
        path="/invoices",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="q", name="q", place="query", kind="string"),
            Parameter(field="type", name="type", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
            Parameter(field="invoice_number", name="invoice_number", place="query", kind="string"),
            Parameter(field="issued_from", name="issued_from", place="query", kind="string"),
            Parameter(field="issued_to", name="issued_to", place="query", kind="string"),
        ),
        responses=(ListInvoicesOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListMyInvoicesOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.InvoicePage


class ListMyInvoicesRequest(Request, frozen=True, kw_only=True):
    """List my invoices and credit notes: `GET /me/invoices`."""

    limit: int = 20
    cursor: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="billing",
        operation_id="list_my_invoices",
        method="GET",
        path="/me/invoices",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
        ),
        responses=(ListMyInvoicesOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListOrderInvoicesOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.InvoicePage


class ListOrderInvoicesRequest(Request, frozen=True, kw_only=True):
    """List the invoice and the credit notes of an order: `GET /orders/{order_id}/invoices`."""

    order_id: str
    limit: int = 20
    cursor: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="billing",
        operation_id="list_order_invoices",
        method="GET",
        path="/orders/{order_id}/invoices",
        parameters=(
            Parameter(field="order_id", name="order_id", place="path", kind="string"),
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
        ),
        credentials=(("order_token", "Order-Token"),),
        responses=(ListOrderInvoicesOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListTaxRatesOk(Response, frozen=True, kw_only=True):
    """The rates."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.TaxRateScheduleList


class ListTaxRatesRequest(Request, frozen=True, kw_only=True):
    """List the tax rates: `GET /tax-rates`."""

    country: models.CountryCode | None = None
    tax_class: models.TaxClass | None = None
    with_territories: bool = False
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="billing",
        operation_id="list_tax_rates",
        method="GET",
        path="/tax-rates",
        parameters=(
            Parameter(field="country", name="country", place="query", kind="string"),
            Parameter(field="tax_class", name="tax_class", place="query", kind="string"),
            Parameter(field="with_territories", name="with_territories", place="query", kind="boolean"),
        ),
        responses=(ListTaxRatesOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class QuoteTaxesOk(Response, frozen=True, kw_only=True):
    """The VAT of each line and of each rate."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.TaxQuote


class QuoteTaxesRequest(Request, frozen=True, kw_only=True):
    """Ask for the VAT contained in prices: `POST /tax-quotes`."""

    body: models.TaxQuoteDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="billing",
        operation_id="quote_taxes",
        method="POST",
        path="/tax-quotes",
        body_media_types=("application/json",),
        safe=True,
        responses=(QuoteTaxesOk,),
        problems=(
            PostalCodeInvalid,
            InvalidRequest,
            Unauthenticated,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SetTaxRateOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.TaxRateSchedule


class SetTaxRateRequest(Request, frozen=True, kw_only=True):
    """Set a tax rate from a day on: `PUT /tax-rates/{tax_class}/{country}`."""

    tax_class: models.TaxClass
    country: models.CountryCode
    territory: models.TaxTerritoryCode | None = None
    body: models.TaxRateChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="billing",
        operation_id="set_tax_rate",
        method="PUT",
        path="/tax-rates/{tax_class}/{country}",
        parameters=(
            Parameter(field="tax_class", name="tax_class", place="path", kind="string"),
            Parameter(field="country", name="country", place="path", kind="string"),
            Parameter(field="territory", name="territory", place="query", kind="string"),
        ),
        body_media_types=("application/json",),
        responses=(SetTaxRateOk,),
        problems=(
            VersionConflict,
            TaxRateOverlap,
            TaxRateLimit,
            TerritoryUnknown,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


@dataclass(frozen=True, kw_only=True)
class Operations:
    """One implementation per operationId; each is a file in impl/billing/operations/."""

    get_invoice: Operation[GetInvoiceRequest, GetInvoiceOk]
    get_invoice_pdf: Operation[GetInvoicePdfRequest, GetInvoicePdfOk]
    list_invoices: Operation[ListInvoicesRequest, ListInvoicesOk]
    list_my_invoices: Operation[ListMyInvoicesRequest, ListMyInvoicesOk]
    list_order_invoices: Operation[ListOrderInvoicesRequest, ListOrderInvoicesOk]
    list_tax_rates: Operation[ListTaxRatesRequest, ListTaxRatesOk]
    quote_taxes: Operation[QuoteTaxesRequest, QuoteTaxesOk]
    set_tax_rate: Operation[SetTaxRateRequest, SetTaxRateOk]
