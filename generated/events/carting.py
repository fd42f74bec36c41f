"""Events of CARTING, from contracts/carting/events. Generated: edit the contract, not this file."""

from typing import Final, Literal, TypeAlias

from msgspec import UNSET, UnsetType

from generated.common.models import CartId, CustomerId, OrderId, Timestamp, Version
from infra.runtime.event import Event, EventType

CartMergeStrategy: TypeAlias = Literal["MERGE", "KEEP_MINE", "TAKE_GUEST"]


class CartCreated(Event, frozen=True, kw_only=True):
    """A cart was begun."""

    cart_id: CartId
    created_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET


class CartMerged(Event, frozen=True, kw_only=True):
    """A customer took a guest's cart over. Its lines went into `merged_into`. Without `merged_into`, it is now the customer's cart itself."""

    cart_id: CartId
    customer_id: CustomerId
    strategy: CartMergeStrategy
    merged_at: Timestamp
    merged_into: CartId | UnsetType = UNSET


class CartOrdered(Event, frozen=True, kw_only=True):
    """A cart became an order and is closed."""

    cart_id: CartId
    cart_version: Version
    order_id: OrderId
    ordered_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET


class CartReopened(Event, frozen=True, kw_only=True):
    """An order failed, and its cart was given back. The cart is open again, or its lines went into `merged_into`."""

    cart_id: CartId
    order_id: OrderId
    reopened_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    merged_into: CartId | UnsetType = UNSET


CART_CREATED = EventType(name="carting.cart-created.v1", event=CartCreated, topic="carting.carts", key="cart_id")
CART_MERGED = EventType(name="carting.cart-merged.v1", event=CartMerged, topic="carting.carts", key="cart_id")
CART_ORDERED = EventType(name="carting.cart-ordered.v1", event=CartOrdered, topic="carting.carts", key="cart_id")
CART_REOPENED = EventType(name="carting.cart-reopened.v1", event=CartReopened, topic="carting.carts", key="cart_id")
PUBLICATIONS: Final[tuple[EventType, ...]] = (CART_CREATED, CART_MERGED, CART_ORDERED, CART_REOPENED)
