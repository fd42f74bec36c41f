"""From the domain events of a cart to the events of the contract."""

from typing import assert_never

from generated.events import carting as contract
from impl.carting.domain.cart import Cart
from impl.carting.domain.events import CartEvent, Created, Merged, Ordered, Reopened
from impl.common.absent import or_unset
from infra.runtime.event import Event


def event_of(cart: Cart, happened: CartEvent) -> Event:
    """Returns the contract's event for a domain event."""
    match happened:
        case Created():
            return _created(cart)
        case Merged():
            return _merged(cart, happened)
        case Ordered():
            return _ordered(cart, happened)
        case Reopened():
            return _reopened(cart, happened)
    assert_never(happened)


def _created(cart: Cart) -> contract.CartCreated:
    return contract.CartCreated(cart_id=cart.cart_id, customer_id=or_unset(cart.customer_id), created_at=cart.created_at)


def _merged(cart: Cart, merged: Merged) -> contract.CartMerged:
    return contract.CartMerged(
        cart_id=cart.cart_id,
        merged_into=or_unset(cart.merged_into),
        customer_id=merged.customer_id,
        strategy=merged.strategy,
        merged_at=cart.updated_at,
    )


def _ordered(cart: Cart, ordered: Ordered) -> contract.CartOrdered:
    return contract.CartOrdered(
        cart_id=cart.cart_id,
        cart_version=ordered.cart_version,
        order_id=ordered.order_id,
        customer_id=or_unset(cart.customer_id),
        ordered_at=cart.updated_at,
    )


def _reopened(cart: Cart, reopened: Reopened) -> contract.CartReopened:
    return contract.CartReopened(
        cart_id=cart.cart_id,
        order_id=reopened.order_id,
        customer_id=or_unset(cart.customer_id),
        merged_into=or_unset(cart.merged_into),
        reopened_at=cart.updated_at,
    )
