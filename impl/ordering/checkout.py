"""From a cart to an order: what refuses it, and what is copied."""

import msgspec
from msgspec import UNSET

from generated.carting.models import Cart, CartItem, CartShippingOption
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
from impl.ordering.policy import Policy
from impl.ordering.views import Document, money
from infra.runtime.ids import new_id


def check(cart: Cart, draft: models.OrderDraft, policy: Policy, *, is_guest: bool) -> None:
    """Refuses a cart that cannot be ordered as the shopper saw it; the first reason that a shopper can mend comes first."""
    if cart.order_id is not UNSET:
        raise OrderExists(order_id=cart.order_id)
    if cart.status != "ACTIVE":
        raise CartNotActive(state=cart.status)
    if not cart.items:
        raise CartEmpty
    if missing := _requirements(cart, draft, policy, is_guest=is_guest):
        raise CartNotReady(requirements=missing)
    _check_postal_codes(draft)
    if cart.delivery is not UNSET and cart.delivery.address != draft.delivery_address:
        raise AddressMismatch
    if cart.totals.total != draft.expected_total:
        raise TotalMismatch(expected=draft.expected_total, actual=cart.totals.total)
    _check_days(cart, draft)


def _check_postal_codes(draft: models.OrderDraft) -> None:
    """That of the cart was checked when it was set, but perhaps by an earlier release."""
    for address in (draft.delivery_address, draft.billing_address):
        if address is not UNSET and not is_postal_code(address.country, address.postal_code):
            raise PostalCodeInvalid(country=address.country, postal_code=address.postal_code)


def _check_days(cart: Cart, draft: models.OrderDraft) -> None:
    """Earlier is as good as promised."""
    if draft.expected_latest_day is UNSET or cart.delivery is UNSET or cart.delivery.shipping is UNSET:
        return
    actual = cart.delivery.shipping.latest_day
    if actual > draft.expected_latest_day:
        raise DeliveryDaysChanged(expected=draft.expected_latest_day.isoformat(), actual=actual.isoformat())


def _requirements(cart: Cart, draft: models.OrderDraft, policy: Policy, *, is_guest: bool) -> list[str]:
    missing: list[str] = list(cart.requirements)
    if (cart.delivery is UNSET or cart.delivery.shipping is UNSET) and "SHIPPING_METHOD" not in missing:
        missing.append("SHIPPING_METHOD")
    if is_guest and not policy.guest_checkout:
        missing.append("ACCOUNT")
    if is_guest and draft.email is UNSET:
        missing.append("EMAIL")
    if draft.payment_method not in policy.payment_methods:
        missing.append("PAYMENT_METHOD")
    return missing


def copy(cart: Cart, draft: models.OrderDraft) -> Document:
    """What the order keeps, whatever becomes of catalogue, cart and address book. Of a cart that `check` let pass."""
    assert cart.delivery is not UNSET  # noqa: S101 - `check` saw it
    assert cart.delivery.shipping is not UNSET  # noqa: S101 - as above
    totals = cart.totals
    return Document(
        lines=[_line(item) for item in cart.items],
        delivery_address=draft.delivery_address,
        billing_address=draft.delivery_address if draft.billing_address is UNSET else draft.billing_address,
        shipping=_shipping(cart.delivery.shipping),
        discounts=[
            models.OrderDiscount(kind=each.kind, reference=each.reference, amount=each.amount) for each in cart.discounts
        ],
        totals=models.OrderTotals(
            items=totals.items,
            discount=totals.discount,
            shipping=money(0) if totals.shipping is UNSET else totals.shipping,
            total=totals.total,
            tax_included=totals.tax_included,
        ),
    )


def _line(item: CartItem) -> models.OrderLine:
    return models.OrderLine(
        line_id=new_id("lin"),
        sku=item.sku,
        product_id=item.product_id,
        vendor_id=item.vendor_id,
        name=item.name,
        image=item.image,
        quantity=item.quantity,
        unit_price=item.unit_price,
        discount=item.discount,
        line_total=item.line_total,
        tax_class=item.tax_class,
        tax_rate=item.tax_rate,
        weight=item.weight,
    )


def _shipping(option: CartShippingOption) -> models.OrderShipping:
    return msgspec.convert(msgspec.structs.asdict(option), models.OrderShipping)
