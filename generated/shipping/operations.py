"""Operations of SHIPPING, from contracts/shipping. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar

from generated.shipping import models
from generated.shipping.problems import (
    AddressNotServed,
    CarrierCodeTaken,
    CarrierLimit,
    CarrierUnknown,
    CountryMissing,
    CsvColumnsMissing,
    CsvUnreadable,
    CursorInvalid,
    DaysUnordered,
    DependencyUnavailable,
    EmailInvalid,
    Forbidden,
    IdempotencyKeyReused,
    InvalidRequest,
    LabelExists,
    LabelNotVoidable,
    LabelVoid,
    LineUnknown,
    LockTimeout,
    NotFound,
    OpeningHoursInvalid,
    OrderNotConfirmed,
    OrderUnknown,
    Overloaded,
    ParcelLimit,
    PayloadTooLarge,
    PostalCodeInvalid,
    PostalCodeRangeInvalid,
    QuantityExceeded,
    RequestInProgress,
    ShipmentEmptied,
    ShipmentExists,
    ShipmentState,
    ShipmentStopped,
    ShippingMethodCodeTaken,
    ShippingMethodLimit,
    StoreUnavailable,
    TextInvisible,
    TextNotPrintable,
    TierTwice,
    TooManyRequests,
    Unauthenticated,
    UnsupportedMediaType,
    VersionConflict,
    WeightLimit,
    WeightTiersUnordered,
    ZoneCodeTaken,
    ZoneInUse,
    ZoneLimit,
    ZonesOverlap,
    ZoneTwice,
    ZoneUnknown,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class CancelShipmentOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Shipment


class CancelShipmentRequest(Request, frozen=True, kw_only=True):
    """Unpack a parcel: `POST /shipments/{shipment_id}/cancellation`."""

    shipment_id: str
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="cancel_shipment",
        method="POST",
        path="/shipments/{shipment_id}/cancellation",
        parameters=(
            Parameter(field="shipment_id", name="shipment_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="accepted",
        responses=(CancelShipmentOk,),
        problems=(
            ShipmentState,
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


class CreateCarrierCreated(Response, frozen=True, kw_only=True):
    """The new carrier."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Carrier
    location: str


class CreateCarrierRequest(Request, frozen=True, kw_only=True):
    """Create a carrier: `POST /carriers`."""

    idempotency_key: str | None = None
    body: models.CarrierDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="create_carrier",
        method="POST",
        path="/carriers",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(CreateCarrierCreated,),
        problems=(
            CarrierCodeTaken,
            CarrierLimit,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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


class CreateLabelCreated(Response, frozen=True, kw_only=True):
    """The label; get_label prints it."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Label
    location: str


class CreateLabelRequest(Request, frozen=True, kw_only=True):
    """Make the label of a shipment: `POST /shipments/{shipment_id}/labels`."""

    shipment_id: str
    idempotency_key: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="create_label",
        method="POST",
        path="/shipments/{shipment_id}/labels",
        parameters=(
            Parameter(field="shipment_id", name="shipment_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="required",
        responses=(CreateLabelCreated,),
        problems=(
            LabelExists,
            ShipmentState,
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


class CreateShipmentCreated(Response, frozen=True, kw_only=True):
    """The shipment."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Shipment
    location: str


class CreateShipmentRequest(Request, frozen=True, kw_only=True):
    """Make the shipment of an order: `POST /shipments`."""

    idempotency_key: str
    body: models.ShipmentDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="create_shipment",
        method="POST",
        path="/shipments",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(CreateShipmentCreated,),
        problems=(
            OrderUnknown,
            OrderNotConfirmed,
            ShipmentExists,
            ShipmentStopped,
            LineUnknown,
            QuantityExceeded,
            ParcelLimit,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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


class CreateShippingMethodCreated(Response, frozen=True, kw_only=True):
    """The new method."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.ShippingMethod
    location: str


class CreateShippingMethodRequest(Request, frozen=True, kw_only=True):
    """Create a shipping method: `POST /shipping-methods`."""

    idempotency_key: str | None = None
    body: models.ShippingMethodDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="create_shipping_method",
        method="POST",
        path="/shipping-methods",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(CreateShippingMethodCreated,),
        problems=(
            ShippingMethodCodeTaken,
            ShippingMethodLimit,
            CarrierUnknown,
            ZoneUnknown,
            ZoneTwice,
            TierTwice,
            WeightTiersUnordered,
            DaysUnordered,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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


class CreateZoneCreated(Response, frozen=True, kw_only=True):
    """The new zone."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.ShippingZone
    location: str


class CreateZoneRequest(Request, frozen=True, kw_only=True):
    """Create a zone: `POST /shipping-zones`."""

    idempotency_key: str | None = None
    body: models.ShippingZoneDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="create_zone",
        method="POST",
        path="/shipping-zones",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(CreateZoneCreated,),
        problems=(
            ZoneCodeTaken,
            ZoneLimit,
            ZonesOverlap,
            PostalCodeRangeInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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


class DeleteZoneDone(Response, frozen=True, kw_only=True):
    """Deleted."""

    status: ClassVar[int] = 204


class DeleteZoneRequest(Request, frozen=True, kw_only=True):
    """Delete a zone: `DELETE /shipping-zones/{zone_code}`."""

    zone_code: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="delete_zone",
        method="DELETE",
        path="/shipping-zones/{zone_code}",
        parameters=(Parameter(field="zone_code", name="zone_code", place="path", kind="string"),),
        responses=(DeleteZoneDone,),
        problems=(
            ZoneInUse,
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


class DispatchShipmentOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Shipment


class DispatchShipmentRequest(Request, frozen=True, kw_only=True):
    """Hand a parcel to its carrier: `POST /shipments/{shipment_id}/dispatch`."""

    shipment_id: str
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="dispatch_shipment",
        method="POST",
        path="/shipments/{shipment_id}/dispatch",
        parameters=(
            Parameter(field="shipment_id", name="shipment_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="accepted",
        responses=(DispatchShipmentOk,),
        problems=(
            ShipmentState,
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


class GetCustomerRecordsOk(Response, frozen=True, kw_only=True):
    """One page of records."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.PersonalRecordPage


class GetCustomerRecordsRequest(Request, frozen=True, kw_only=True):
    """Read everything that is held on a customer: `GET /customers/{customer_id}/records`."""

    customer_id: str
    limit: int = 20
    cursor: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="get_customer_records",
        method="GET",
        path="/customers/{customer_id}/records",
        parameters=(
            Parameter(field="customer_id", name="customer_id", place="path", kind="string"),
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
        ),
        responses=(GetCustomerRecordsOk,),
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


class GetLabelOk(Response, frozen=True, kw_only=True):
    """The label."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/pdf", "text/plain")
    body: bytes
    content_type: str


class GetLabelRequest(Request, frozen=True, kw_only=True):
    """Print a label: `GET /labels/{label_id}`."""

    label_id: str
    accept: str = "application/pdf"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="get_label",
        method="GET",
        path="/labels/{label_id}",
        parameters=(Parameter(field="label_id", name="label_id", place="path", kind="string"),),
        responses=(GetLabelOk,),
        problems=(
            LabelVoid,
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


class GetLabelSheetOk(Response, frozen=True, kw_only=True):
    """The labels, each on a page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/pdf", "text/plain")
    body: bytes
    content_type: str


class GetLabelSheetRequest(Request, frozen=True, kw_only=True):
    """Print the labels of a day: `GET /label-sheets/{day}`."""

    day: str
    carrier_code: str | None = None
    accept: str = "application/pdf"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="get_label_sheet",
        method="GET",
        path="/label-sheets/{day}",
        parameters=(
            Parameter(field="day", name="day", place="path", kind="string"),
            Parameter(field="carrier_code", name="carrier_code", place="query", kind="string"),
        ),
        responses=(GetLabelSheetOk,),
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


class GetPackingListOk(Response, frozen=True, kw_only=True):
    """The packing list."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/pdf",)
    body: bytes


class GetPackingListRequest(Request, frozen=True, kw_only=True):
    """Print the packing list of a parcel: `GET /shipments/{shipment_id}/packing-list`."""

    shipment_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="get_packing_list",
        method="GET",
        path="/shipments/{shipment_id}/packing-list",
        parameters=(Parameter(field="shipment_id", name="shipment_id", place="path", kind="string"),),
        responses=(GetPackingListOk,),
        problems=(
            ShipmentState,
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


class GetShipmentOk(Response, frozen=True, kw_only=True):
    """The shipment."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Shipment


class GetShipmentRequest(Request, frozen=True, kw_only=True):
    """Read a shipment: `GET /shipments/{shipment_id}`."""

    shipment_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="get_shipment",
        method="GET",
        path="/shipments/{shipment_id}",
        parameters=(Parameter(field="shipment_id", name="shipment_id", place="path", kind="string"),),
        credentials=(("order_token", "Order-Token"),),
        responses=(GetShipmentOk,),
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


class ImportRelayPointsOk(Response, frozen=True, kw_only=True):
    """What became of each line."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.RelayPointImport


class ImportRelayPointsRequest(Request, frozen=True, kw_only=True):
    """Take in the relay points of a carrier: `POST /relay-point-imports`."""

    idempotency_key: str | None = None
    carrier_code: str
    dry_run: bool = False
    close_missing: bool = False
    body: bytes
    content_type: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="import_relay_points",
        method="POST",
        path="/relay-point-imports",
        parameters=(
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
            Parameter(field="carrier_code", name="carrier_code", place="query", kind="string"),
            Parameter(field="dry_run", name="dry_run", place="query", kind="boolean"),
            Parameter(field="close_missing", name="close_missing", place="query", kind="boolean"),
        ),
        body_media_types=("text/csv",),
        idempotency="accepted",
        responses=(ImportRelayPointsOk,),
        problems=(
            CarrierUnknown,
            CsvUnreadable,
            CsvColumnsMissing,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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


class ListCarriersOk(Response, frozen=True, kw_only=True):
    """All carriers."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.CarrierList


class ListCarriersRequest(Request, frozen=True, kw_only=True):
    """List carriers: `GET /carriers`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="list_carriers",
        method="GET",
        path="/carriers",
        responses=(ListCarriersOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class ListOrderShipmentsOk(Response, frozen=True, kw_only=True):
    """Its shipments."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ShipmentList


class ListOrderShipmentsRequest(Request, frozen=True, kw_only=True):
    """List the shipments of an order: `GET /orders/{order_id}/shipments`."""

    order_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="list_order_shipments",
        method="GET",
        path="/orders/{order_id}/shipments",
        parameters=(Parameter(field="order_id", name="order_id", place="path", kind="string"),),
        credentials=(("order_token", "Order-Token"),),
        responses=(ListOrderShipmentsOk,),
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


class ListRelayPointsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.RelayPointPage


class ListRelayPointsRequest(Request, frozen=True, kw_only=True):
    """List relay points, nearest first: `GET /relay-points`."""

    limit: int = 20
    cursor: str | None = None
    carrier_code: str | None = None
    country: models.CountryCode | None = None
    postal_code: str | None = None
    q: str | None = None
    status: models.RelayPointStatus | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="list_relay_points",
        method="GET",
        path="/relay-points",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="carrier_code", name="carrier_code", place="query", kind="string"),
            Parameter(field="country", name="country", place="query", kind="string"),
            Parameter(field="postal_code", name="postal_code", place="query", kind="string"),
            Parameter(field="q", name="q", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
        ),
        responses=(ListRelayPointsOk,),
        problems=(
            CursorInvalid,
            CountryMissing,
            PostalCodeInvalid,
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


class ListShipmentsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ShipmentPage


class ListShipmentsRequest(Request, frozen=True, kw_only=True):
    """List shipments: `GET /shipments`."""

    limit: int = 20
    cursor: str | None = None
    status: models.ShipmentStatus | None = None
    order_id: str | None = None
    carrier_code: str | None = None
    shipment_number: str | None = None
    tracking_number: str | None = None
    q: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="list_shipments",
        method="GET",
        path="/shipments",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
            Parameter(field="order_id", name="order_id", place="query", kind="string"),
            Parameter(field="carrier_code", name="carrier_code", place="query", kind="string"),
            Parameter(field="shipment_number", name="shipment_number", place="query", kind="string"),
            Parameter(field="tracking_number", name="tracking_number", place="query", kind="string"),
            Parameter(field="q", name="q", place="query", kind="string"),
        ),
        credentials=(("order_token", "Order-Token"),),
        responses=(ListShipmentsOk,),
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


class ListShippingMethodsOk(Response, frozen=True, kw_only=True):
    """All methods."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ShippingMethodList


class ListShippingMethodsRequest(Request, frozen=True, kw_only=True):
    """List the shipping methods: `GET /shipping-methods`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="list_shipping_methods",
        method="GET",
        path="/shipping-methods",
        responses=(ListShippingMethodsOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class ListZonesOk(Response, frozen=True, kw_only=True):
    """All zones."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ShippingZoneList


class ListZonesRequest(Request, frozen=True, kw_only=True):
    """List the zones and what they cover: `GET /shipping-zones`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="list_zones",
        method="GET",
        path="/shipping-zones",
        responses=(ListZonesOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class QuoteShippingOk(Response, frozen=True, kw_only=True):
    """The shipping methods."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ShippingQuote


class QuoteShippingRequest(Request, frozen=True, kw_only=True):
    """What does delivery cost? `POST /shipping-quotes`."""

    body: models.ShippingQuoteDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="quote_shipping",
        method="POST",
        path="/shipping-quotes",
        body_media_types=("application/json",),
        safe=True,
        responses=(QuoteShippingOk,),
        problems=(
            PostalCodeInvalid,
            AddressNotServed,
            WeightLimit,
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


class RecordTrackingEventOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Shipment


class RecordTrackingEventRequest(Request, frozen=True, kw_only=True):
    """Record what the carrier reports: `POST /shipments/{shipment_id}/tracking-events`."""

    shipment_id: str
    idempotency_key: str | None = None
    body: models.TrackingEventDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="record_tracking_event",
        method="POST",
        path="/shipments/{shipment_id}/tracking-events",
        parameters=(
            Parameter(field="shipment_id", name="shipment_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(RecordTrackingEventOk,),
        problems=(
            ShipmentState,
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
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReplaceZoneOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ShippingZone


class ReplaceZoneRequest(Request, frozen=True, kw_only=True):
    """Change a zone: `PUT /shipping-zones/{zone_code}`."""

    zone_code: str
    body: models.ShippingZoneReplacement
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="replace_zone",
        method="PUT",
        path="/shipping-zones/{zone_code}",
        parameters=(Parameter(field="zone_code", name="zone_code", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(ReplaceZoneOk,),
        problems=(
            VersionConflict,
            ZonesOverlap,
            PostalCodeRangeInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
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


class SimulateShippingOk(Response, frozen=True, kw_only=True):
    """What is offered."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ShippingSimulation


class SimulateShippingRequest(Request, frozen=True, kw_only=True):
    """What would an address be offered, and why not the rest? `POST /shipping-simulations`."""

    body: models.ShippingSimulationDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="simulate_shipping",
        method="POST",
        path="/shipping-simulations",
        body_media_types=("application/json",),
        safe=True,
        responses=(SimulateShippingOk,),
        problems=(
            PostalCodeInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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


class SplitShipmentCreated(Response, frozen=True, kw_only=True):
    """The new shipment."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Shipment
    location: str


class SplitShipmentRequest(Request, frozen=True, kw_only=True):
    """Put pieces of a parcel into another one: `POST /shipments/{shipment_id}/splits`."""

    shipment_id: str
    idempotency_key: str
    body: models.ShipmentSplitDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="split_shipment",
        method="POST",
        path="/shipments/{shipment_id}/splits",
        parameters=(
            Parameter(field="shipment_id", name="shipment_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(SplitShipmentCreated,),
        problems=(
            ShipmentState,
            LineUnknown,
            QuantityExceeded,
            ShipmentEmptied,
            ParcelLimit,
            VersionConflict,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
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


class StopOrderShipmentsOk(Response, frozen=True, kw_only=True):
    """The order is stopped."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.OrderShipmentStop


class StopOrderShipmentsRequest(Request, frozen=True, kw_only=True):
    """Stop the shipments of an order: `POST /orders/{order_id}/shipment-stop`."""

    order_id: str
    idempotency_key: str | None = None
    body: models.ShipmentStop
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="stop_order_shipments",
        method="POST",
        path="/orders/{order_id}/shipment-stop",
        parameters=(
            Parameter(field="order_id", name="order_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(StopOrderShipmentsOk,),
        problems=(
            ShipmentState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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


class TrackParcelOk(Response, frozen=True, kw_only=True):
    """The parcel."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ParcelTracking


class TrackParcelRequest(Request, frozen=True, kw_only=True):
    """Where is the parcel? `GET /tracking/{tracking_number}`."""

    tracking_number: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="track_parcel",
        method="GET",
        path="/tracking/{tracking_number}",
        parameters=(Parameter(field="tracking_number", name="tracking_number", place="path", kind="string"),),
        rate_limit="look-up",
        responses=(TrackParcelOk,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            NotFound,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class UpdateCarrierOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Carrier


class UpdateCarrierRequest(Request, frozen=True, kw_only=True):
    """Change a carrier: `PATCH /carriers/{carrier_code}`."""

    carrier_code: str
    body: models.CarrierChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="update_carrier",
        method="PATCH",
        path="/carriers/{carrier_code}",
        parameters=(Parameter(field="carrier_code", name="carrier_code", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(UpdateCarrierOk,),
        problems=(
            VersionConflict,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
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


class UpdateRelayPointOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.RelayPoint


class UpdateRelayPointRequest(Request, frozen=True, kw_only=True):
    """Change a relay point: `PATCH /relay-points/{relay_point_id}`."""

    relay_point_id: str
    body: models.RelayPointChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="update_relay_point",
        method="PATCH",
        path="/relay-points/{relay_point_id}",
        parameters=(Parameter(field="relay_point_id", name="relay_point_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(UpdateRelayPointOk,),
        problems=(
            VersionConflict,
            OpeningHoursInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
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


class UpdateShippingMethodOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ShippingMethod


class UpdateShippingMethodRequest(Request, frozen=True, kw_only=True):
    """Change a shipping method: `PATCH /shipping-methods/{shipping_method_code}`."""

    shipping_method_code: str
    body: models.ShippingMethodChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="update_shipping_method",
        method="PATCH",
        path="/shipping-methods/{shipping_method_code}",
        parameters=(Parameter(field="shipping_method_code", name="shipping_method_code", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(UpdateShippingMethodOk,),
        problems=(
            VersionConflict,
            CarrierUnknown,
            ZoneUnknown,
            ZoneTwice,
            TierTwice,
            WeightTiersUnordered,
            DaysUnordered,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
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


class VoidLabelOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Label


class VoidLabelRequest(Request, frozen=True, kw_only=True):
    """Void a label: `POST /labels/{label_id}/voidance`."""

    label_id: str
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="shipping",
        operation_id="void_label",
        method="POST",
        path="/labels/{label_id}/voidance",
        parameters=(
            Parameter(field="label_id", name="label_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="accepted",
        responses=(VoidLabelOk,),
        problems=(
            LabelVoid,
            LabelNotVoidable,
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


@dataclass(frozen=True, kw_only=True)
class Operations:
    """One implementation per operationId; each is a file in impl/shipping/operations/."""

    cancel_shipment: Operation[CancelShipmentRequest, CancelShipmentOk]
    create_carrier: Operation[CreateCarrierRequest, CreateCarrierCreated]
    create_label: Operation[CreateLabelRequest, CreateLabelCreated]
    create_shipment: Operation[CreateShipmentRequest, CreateShipmentCreated]
    create_shipping_method: Operation[CreateShippingMethodRequest, CreateShippingMethodCreated]
    create_zone: Operation[CreateZoneRequest, CreateZoneCreated]
    delete_zone: Operation[DeleteZoneRequest, DeleteZoneDone]
    dispatch_shipment: Operation[DispatchShipmentRequest, DispatchShipmentOk]
    get_customer_records: Operation[GetCustomerRecordsRequest, GetCustomerRecordsOk]
    get_label: Operation[GetLabelRequest, GetLabelOk]
    get_label_sheet: Operation[GetLabelSheetRequest, GetLabelSheetOk]
    get_packing_list: Operation[GetPackingListRequest, GetPackingListOk]
    get_shipment: Operation[GetShipmentRequest, GetShipmentOk]
    import_relay_points: Operation[ImportRelayPointsRequest, ImportRelayPointsOk]
    list_carriers: Operation[ListCarriersRequest, ListCarriersOk]
    list_order_shipments: Operation[ListOrderShipmentsRequest, ListOrderShipmentsOk]
    list_relay_points: Operation[ListRelayPointsRequest, ListRelayPointsOk]
    list_shipments: Operation[ListShipmentsRequest, ListShipmentsOk]
    list_shipping_methods: Operation[ListShippingMethodsRequest, ListShippingMethodsOk]
    list_zones: Operation[ListZonesRequest, ListZonesOk]
    quote_shipping: Operation[QuoteShippingRequest, QuoteShippingOk]
    record_tracking_event: Operation[RecordTrackingEventRequest, RecordTrackingEventOk]
    replace_zone: Operation[ReplaceZoneRequest, ReplaceZoneOk]
    simulate_shipping: Operation[SimulateShippingRequest, SimulateShippingOk]
    split_shipment: Operation[SplitShipmentRequest, SplitShipmentCreated]
    stop_order_shipments: Operation[StopOrderShipmentsRequest, StopOrderShipmentsOk]
    track_parcel: Operation[TrackParcelRequest, TrackParcelOk]
    update_carrier: Operation[UpdateCarrierRequest, UpdateCarrierOk]
    update_relay_point: Operation[UpdateRelayPointRequest, UpdateRelayPointOk]
    update_shipping_method: Operation[UpdateShippingMethodRequest, UpdateShippingMethodOk]
    void_label: Operation[VoidLabelRequest, VoidLabelOk]
