"""Checks whether a cart can be ordered."""

from msgspec import UNSET

from generated.carting.models import Cart
from generated.ordering import models
from generated.ordering.problems import (
    AddressMismatch,
    CartEmpty,
    CartNotActive,
    CartNotReady,
    DeliveryDaysChanged,
    OrderExists,
    PostalCodeInvalid,
    TotalMismatch,
)
from impl.kernel.postal_codes import is_postal_code
from impl.ordering.projections.shop_settings import Checkout


def refuse_unless_orderable(cart: Cart, draft: models.OrderDraft, checkout: Checkout, *, is_guest: bool) -> None:
    """Raises the problem of a cart that cannot be ordered as the shopper saw it. A problem that the shopper can solve comes first."""
    if cart.order_id is not UNSET:
        raise OrderExists(order_id=cart.order_id)
    if cart.status != "ACTIVE":
        raise CartNotActive(state=cart.status)
    if not cart.items:
        raise CartEmpty
    if missing := _requirements(cart, draft, checkout, is_guest=is_guest):
        raise CartNotReady(requirements=missing)
    _check_postal_codes(draft)
    if cart.delivery is not UNSET and cart.delivery.address != draft.delivery_address:
        raise AddressMismatch
    if cart.totals.total != draft.expected_total:
        raise TotalMismatch(expected=draft.expected_total, actual=cart.totals.total)
    _check_days(cart, draft)


def _check_postal_codes(draft: models.OrderDraft) -> None:
    """Checks the postal codes. The cart's was checked when it was set, but perhaps by an earlier release."""
    for address in (draft.delivery_address, draft.billing_address):
        if address is not UNSET and not is_postal_code(address.country, address.postal_code):
            raise PostalCodeInvalid(country=address.country, postal_code=address.postal_code)


def _check_days(cart: Cart, draft: models.OrderDraft) -> None:
    """Checks the promised days. An earlier delivery than promised is accepted."""
    if draft.expected_latest_day is UNSET or cart.delivery is UNSET or cart.delivery.shipping is UNSET:
        return
    actual = cart.delivery.shipping.latest_day
    if actual > draft.expected_latest_day:
        raise DeliveryDaysChanged(expected=draft.expected_latest_day.isoformat(), actual=actual.isoformat())


def _requirements(cart: Cart, draft: models.OrderDraft, checkout: Checkout, *, is_guest: bool) -> list[str]:
    missing: list[str] = list(cart.requirements)
    if (cart.delivery is UNSET or cart.delivery.shipping is UNSET) and "SHIPPING_METHOD" not in missing:
        missing.append("SHIPPING_METHOD")
    if is_guest and not checkout.guest_checkout:
        missing.append("ACCOUNT")
    if is_guest and draft.email is UNSET:
        missing.append("EMAIL")
    if draft.payment_method not in checkout.payment_methods:
        missing.append("PAYMENT_METHOD")
    return missing
