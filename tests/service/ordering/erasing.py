"""Orders of a person with unmistakable words."""

from typing import Any

import msgspec

from generated.common.models import Address
from generated.events import billing, shipping, stocking
from generated.ordering import models
from tests.service.ordering.support import OrderDesk

_TO_THE_END = (
    stocking.StockCommitted,
    shipping.ShipmentCreated,
    billing.InvoiceFinalized,
    billing.InvoicePrinted,
    shipping.LabelCreated,
    shipping.ShipmentDispatched,
    shipping.ShipmentDelivered,
)


def at_home(person: str) -> Address:
    return Address(
        recipient=f"{person} Vale",
        company=f"{person} Co",
        line1=f"1 {person} Row",
        postal_code="75011",
        city="Paris",
        country="FR",
    )


async def placed(shop: OrderDesk, address: Address, customer_id: str | None = None) -> models.Order:
    """An order that waits for its payment."""
    return await shop.order(**await _how(shop, address, customer_id))


async def delivered(shop: OrderDesk, address: Address, customer_id: str | None = None, **more: Any) -> models.Order:
    """An order that has arrived."""
    order = await shop.paid(**await _how(shop, address, customer_id), **more)
    for kind in _TO_THE_END:
        await shop.happens(kind, order)
    return order


async def _how(shop: OrderDesk, address: Address, customer_id: str | None) -> dict[str, Any]:
    cart_id = await shop.cart(customer_id=customer_id)
    shop.neighbours.carts[cart_id]["delivery"]["address"] = msgspec.to_builtins(address)
    by = shop.customer(customer_id) if customer_id else None
    return {"cart_id": cart_id, "by": by, "delivery_address": address, "billing_address": address}
