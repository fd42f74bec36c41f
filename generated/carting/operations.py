"""Operations of CARTING, from contracts/carting. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar

from generated.carting import models
from generated.carting.problems import (
    CartFull,
    CartMerged,
    CartNotActive,
    CursorInvalid,
    DependencyUnavailable,
    EmailInvalid,
    Forbidden,
    IdempotencyKeyReused,
    InvalidRequest,
    ItemUnavailable,
    LockTimeout,
    NotFound,
    Overloaded,
    PayloadTooLarge,
    PostalCodeInvalid,
    QuantityLimit,
    RelayPointUnavailable,
    RequestInProgress,
    ShippingNotAvailable,
    StoreUnavailable,
    TextInvisible,
    TextNotPrintable,
    TooManyRequests,
    Unauthenticated,
    UnsupportedMediaType,
    VersionConflict,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class AddCartItemCreated(Response, frozen=True, kw_only=True):
    """The cart as it is now."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Cart
    location: str


class AddCartItemRequest(Request, frozen=True, kw_only=True):
    """Add an item to a cart: `POST /carts/{cart_id}/items`."""

    cart_id: str
    idempotency_key: str | None = None
    body: models.CartItemDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="carting",
        operation_id="add_cart_item",
        method="POST",
        path="/carts/{cart_id}/items",
        parameters=(
            Parameter(field="cart_id", name="cart_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        credentials=(("cart_token", "Cart-Token"),),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(AddCartItemCreated,),
        problems=(
            VersionConflict,
            CartNotActive,
            CartMerged,
            ItemUnavailable,
            QuantityLimit,
            CartFull,
            DependencyUnavailable,
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
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ClaimCartOk(Response, frozen=True, kw_only=True):
    """The customer's cart as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Cart


class ClaimCartRequest(Request, frozen=True, kw_only=True):
    """Take a guest's cart over after signing in: `POST /carts/{cart_id}/claim`."""

    cart_id: str
    idempotency_key: str | None = None
    body: models.CartClaim
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="carting",
        operation_id="claim_cart",
        method="POST",
        path="/carts/{cart_id}/claim",
        parameters=(
            Parameter(field="cart_id", name="cart_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(ClaimCartOk,),
        problems=(
            VersionConflict,
            CartNotActive,
            CartFull,
            DependencyUnavailable,
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
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class CreateCartCreated(Response, frozen=True, kw_only=True):
    """The new cart, empty."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.NewCart
    location: str


class CreateCartOk(Response, frozen=True, kw_only=True):
    """The customer's active cart, which was there already."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.NewCart


class CreateCartRequest(Request, frozen=True, kw_only=True):
    """Begin a cart: `POST /carts`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="carting",
        operation_id="create_cart",
        method="POST",
        path="/carts",
        rate_limit="cart",
        responses=(CreateCartCreated, CreateCartOk),
        problems=(
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetCartOk(Response, frozen=True, kw_only=True):
    """The cart."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Cart


class GetCartRequest(Request, frozen=True, kw_only=True):
    """Read a cart: `GET /carts/{cart_id}`."""

    cart_id: str
    on_behalf_of: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="carting",
        operation_id="get_cart",
        method="GET",
        path="/carts/{cart_id}",
        parameters=(
            Parameter(field="cart_id", name="cart_id", place="path", kind="string"),
            Parameter(field="on_behalf_of", name="On-Behalf-Of", place="header", kind="string"),
        ),
        credentials=(("cart_token", "Cart-Token"),),
        responses=(GetCartOk,),
        problems=(
            VersionConflict,
            DependencyUnavailable,
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
        service="carting",
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


class GetMyCartOk(Response, frozen=True, kw_only=True):
    """The cart."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Cart


class GetMyCartRequest(Request, frozen=True, kw_only=True):
    """Read my active cart: `GET /me/cart`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="carting",
        operation_id="get_my_cart",
        method="GET",
        path="/me/cart",
        responses=(GetMyCartOk,),
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


class ListCartShippingOptionsOk(Response, frozen=True, kw_only=True):
    """The options."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.CartShippingOptionList


class ListCartShippingOptionsRequest(Request, frozen=True, kw_only=True):
    """List the shipping options of a cart: `GET /carts/{cart_id}/shipping-options`."""

    cart_id: str
    country: models.CountryCode | None = None
    postal_code: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="carting",
        operation_id="list_cart_shipping_options",
        method="GET",
        path="/carts/{cart_id}/shipping-options",
        parameters=(
            Parameter(field="cart_id", name="cart_id", place="path", kind="string"),
            Parameter(field="country", name="country", place="query", kind="string"),
            Parameter(field="postal_code", name="postal_code", place="query", kind="string"),
        ),
        credentials=(("cart_token", "Cart-Token"),),
        responses=(ListCartShippingOptionsOk,),
        problems=(
            PostalCodeInvalid,
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
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class RemoveCartItemOk(Response, frozen=True, kw_only=True):
    """The cart as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Cart


class RemoveCartItemRequest(Request, frozen=True, kw_only=True):
    """Remove a line from a cart: `DELETE /carts/{cart_id}/items/{sku}`."""

    cart_id: str
    sku: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="carting",
        operation_id="remove_cart_item",
        method="DELETE",
        path="/carts/{cart_id}/items/{sku}",
        parameters=(
            Parameter(field="cart_id", name="cart_id", place="path", kind="string"),
            Parameter(field="sku", name="sku", place="path", kind="string"),
        ),
        credentials=(("cart_token", "Cart-Token"),),
        responses=(RemoveCartItemOk,),
        problems=(
            VersionConflict,
            CartNotActive,
            CartMerged,
            DependencyUnavailable,
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
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SetCartDeliveryOk(Response, frozen=True, kw_only=True):
    """The cart as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Cart


class SetCartDeliveryRequest(Request, frozen=True, kw_only=True):
    """Set the delivery of a cart: `PUT /carts/{cart_id}/delivery`."""

    cart_id: str
    body: models.CartDeliveryDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="carting",
        operation_id="set_cart_delivery",
        method="PUT",
        path="/carts/{cart_id}/delivery",
        parameters=(Parameter(field="cart_id", name="cart_id", place="path", kind="string"),),
        credentials=(("cart_token", "Cart-Token"),),
        body_media_types=("application/json",),
        responses=(SetCartDeliveryOk,),
        problems=(
            VersionConflict,
            CartNotActive,
            CartMerged,
            PostalCodeInvalid,
            ShippingNotAvailable,
            RelayPointUnavailable,
            DependencyUnavailable,
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
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SetCartItemQuantityOk(Response, frozen=True, kw_only=True):
    """The cart as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Cart


class SetCartItemQuantityRequest(Request, frozen=True, kw_only=True):
    """Change the quantity of a line: `PATCH /carts/{cart_id}/items/{sku}`."""

    cart_id: str
    sku: str
    body: models.CartItemChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="carting",
        operation_id="set_cart_item_quantity",
        method="PATCH",
        path="/carts/{cart_id}/items/{sku}",
        parameters=(
            Parameter(field="cart_id", name="cart_id", place="path", kind="string"),
            Parameter(field="sku", name="sku", place="path", kind="string"),
        ),
        credentials=(("cart_token", "Cart-Token"),),
        body_media_types=("application/json",),
        responses=(SetCartItemQuantityOk,),
        problems=(
            VersionConflict,
            CartNotActive,
            CartMerged,
            ItemUnavailable,
            QuantityLimit,
            DependencyUnavailable,
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
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


@dataclass(frozen=True, kw_only=True)
class Operations:
    """One implementation per operationId; each is a file in impl/carting/operations/."""

    add_cart_item: Operation[AddCartItemRequest, AddCartItemCreated]
    claim_cart: Operation[ClaimCartRequest, ClaimCartOk]
    create_cart: Operation[CreateCartRequest, CreateCartCreated | CreateCartOk]
    get_cart: Operation[GetCartRequest, GetCartOk]
    get_customer_records: Operation[GetCustomerRecordsRequest, GetCustomerRecordsOk]
    get_my_cart: Operation[GetMyCartRequest, GetMyCartOk]
    list_cart_shipping_options: Operation[ListCartShippingOptionsRequest, ListCartShippingOptionsOk]
    remove_cart_item: Operation[RemoveCartItemRequest, RemoveCartItemOk]
    set_cart_delivery: Operation[SetCartDeliveryRequest, SetCartDeliveryOk]
    set_cart_item_quantity: Operation[SetCartItemQuantityRequest, SetCartItemQuantityOk]
