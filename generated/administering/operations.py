"""Operations of ADMINISTERING, from contracts/administering. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar

from generated.administering import models
from generated.administering.problems import (
    CategoryUnknown,
    CursorInvalid,
    DependencyUnavailable,
    EmailInvalid,
    Forbidden,
    IdempotencyKeyReused,
    InvalidRequest,
    LockTimeout,
    NotFound,
    Overloaded,
    PayloadTooLarge,
    ProductRefused,
    RequestInProgress,
    SettingInvalid,
    SkuTaken,
    SlugTaken,
    StoreUnavailable,
    TextInvisible,
    TextNotPrintable,
    Unauthenticated,
    UnsupportedMediaType,
    VendorCodeTaken,
    VendorNotActive,
    VendorState,
    VersionConflict,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class AddVendorProductCreated(Response, frozen=True, kw_only=True):
    """The product is at CATALOGING; its stock follows. Location is the vendor's list."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.VendorProduct
    location: str


class AddVendorProductRequest(Request, frozen=True, kw_only=True):
    """Add a product of a vendor: `POST /vendors/{vendor_id}/products`."""

    vendor_id: str
    idempotency_key: str
    body: models.VendorProductAddition
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="add_vendor_product",
        method="POST",
        path="/vendors/{vendor_id}/products",
        parameters=(
            Parameter(field="vendor_id", name="vendor_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(AddVendorProductCreated,),
        problems=(
            VendorNotActive,
            SkuTaken,
            SlugTaken,
            CategoryUnknown,
            ProductRefused,
            DependencyUnavailable,
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
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class CreateVendorCreated(Response, frozen=True, kw_only=True):
    """The vendor."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Vendor
    location: str


class CreateVendorRequest(Request, frozen=True, kw_only=True):
    """Take on a vendor: `POST /vendors`."""

    idempotency_key: str
    body: models.VendorDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="create_vendor",
        method="POST",
        path="/vendors",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(CreateVendorCreated,),
        problems=(
            VendorCodeTaken,
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


class GetDashboardOk(Response, frozen=True, kw_only=True):
    """The figures."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Dashboard


class GetDashboardRequest(Request, frozen=True, kw_only=True):
    """Read the key figures of the shop: `GET /dashboard`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="get_dashboard",
        method="GET",
        path="/dashboard",
        responses=(GetDashboardOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetPublicSettingsOk(Response, frozen=True, kw_only=True):
    """The public part of the settings."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.PublicSettings


class GetPublicSettingsRequest(Request, frozen=True, kw_only=True):
    """Read what both sites need: `GET /public-settings`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="get_public_settings",
        method="GET",
        path="/public-settings",
        responses=(GetPublicSettingsOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetSettingOk(Response, frozen=True, kw_only=True):
    """The group."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Setting


class GetSettingRequest(Request, frozen=True, kw_only=True):
    """Read a group of settings: `GET /settings/{setting_group}`."""

    setting_group: models.SettingGroup
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="get_setting",
        method="GET",
        path="/settings/{setting_group}",
        parameters=(Parameter(field="setting_group", name="setting_group", place="path", kind="string"),),
        responses=(GetSettingOk,),
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


class GetVendorOk(Response, frozen=True, kw_only=True):
    """The vendor."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Vendor


class GetVendorRequest(Request, frozen=True, kw_only=True):
    """Read a vendor: `GET /vendors/{vendor_id}`."""

    vendor_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="get_vendor",
        method="GET",
        path="/vendors/{vendor_id}",
        parameters=(Parameter(field="vendor_id", name="vendor_id", place="path", kind="string"),),
        responses=(GetVendorOk,),
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


class ListSettingsOk(Response, frozen=True, kw_only=True):
    """All groups."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.SettingList


class ListSettingsRequest(Request, frozen=True, kw_only=True):
    """List all settings: `GET /settings`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="list_settings",
        method="GET",
        path="/settings",
        responses=(ListSettingsOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class ListVendorProductsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.VendorProductPage


class ListVendorProductsRequest(Request, frozen=True, kw_only=True):
    """List the products of a vendor: `GET /vendors/{vendor_id}/products`."""

    vendor_id: str
    limit: int = 20
    cursor: str | None = None
    status: models.VendorProductStatus | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="list_vendor_products",
        method="GET",
        path="/vendors/{vendor_id}/products",
        parameters=(
            Parameter(field="vendor_id", name="vendor_id", place="path", kind="string"),
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
        ),
        responses=(ListVendorProductsOk,),
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


class ListVendorsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.VendorPage


class ListVendorsRequest(Request, frozen=True, kw_only=True):
    """List vendors: `GET /vendors`."""

    limit: int = 20
    cursor: str | None = None
    q: str | None = None
    status: models.VendorStatus | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="list_vendors",
        method="GET",
        path="/vendors",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="q", name="q", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
        ),
        responses=(ListVendorsOk,),
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


class ReplaceSettingOk(Response, frozen=True, kw_only=True):
    """The group as it is now. The services are told by an event."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Setting


class ReplaceSettingRequest(Request, frozen=True, kw_only=True):
    """Replace a group of settings: `PUT /settings/{setting_group}`."""

    setting_group: models.SettingGroup
    body: models.SettingReplacement
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="replace_setting",
        method="PUT",
        path="/settings/{setting_group}",
        parameters=(Parameter(field="setting_group", name="setting_group", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(ReplaceSettingOk,),
        problems=(
            SettingInvalid,
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


class SetVendorStatusOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Vendor


class SetVendorStatusRequest(Request, frozen=True, kw_only=True):
    """Let a vendor sell, or stop it: `PUT /vendors/{vendor_id}/status`."""

    vendor_id: str
    body: models.VendorStatusChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="set_vendor_status",
        method="PUT",
        path="/vendors/{vendor_id}/status",
        parameters=(Parameter(field="vendor_id", name="vendor_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(SetVendorStatusOk,),
        problems=(
            VersionConflict,
            VendorState,
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


class UpdateVendorOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Vendor


class UpdateVendorRequest(Request, frozen=True, kw_only=True):
    """Change a vendor: `PATCH /vendors/{vendor_id}`."""

    vendor_id: str
    body: models.VendorChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="administering",
        operation_id="update_vendor",
        method="PATCH",
        path="/vendors/{vendor_id}",
        parameters=(Parameter(field="vendor_id", name="vendor_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(UpdateVendorOk,),
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


@dataclass(frozen=True, kw_only=True)
class Operations:
    """One implementation per operationId; each is a file in impl/administering/operations/."""

    add_vendor_product: Operation[AddVendorProductRequest, AddVendorProductCreated]
    create_vendor: Operation[CreateVendorRequest, CreateVendorCreated]
    get_dashboard: Operation[GetDashboardRequest, GetDashboardOk]
    get_public_settings: Operation[GetPublicSettingsRequest, GetPublicSettingsOk]
    get_setting: Operation[GetSettingRequest, GetSettingOk]
    get_vendor: Operation[GetVendorRequest, GetVendorOk]
    list_settings: Operation[ListSettingsRequest, ListSettingsOk]
    list_vendor_products: Operation[ListVendorProductsRequest, ListVendorProductsOk]
    list_vendors: Operation[ListVendorsRequest, ListVendorsOk]
    replace_setting: Operation[ReplaceSettingRequest, ReplaceSettingOk]
    set_vendor_status: Operation[SetVendorStatusRequest, SetVendorStatusOk]
    update_vendor: Operation[UpdateVendorRequest, UpdateVendorOk]
