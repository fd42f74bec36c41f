"""Notices for the owner of a cart: what changed since it was last seen, and what is missing for an order."""

from impl.carting.domain.cart import Cart
from impl.carting.domain.delivery import Delivery
from impl.carting.domain.lines import Line
from impl.carting.domain.warned import Warned

MOST_WARNINGS = 500


def warnings(cart: Cart) -> list[Warned]:
    """Returns the newest warnings, oldest first."""
    told = [*cart.warnings]
    if cart.status == "ACTIVE":
        told += [warned for line in cart.lines for warned in _of_line(line)]
        told += _of_relay_point(cart.delivery)
        if cart.tier != cart.tier_seen:
            since = cart.tier_since or cart.updated_at
            told.append(Warned(code="TIER_CHANGED", created_at=since, tier_before=cart.tier_seen, tier_after=cart.tier))
    return sorted(told, key=lambda each: each.created_at)[-MOST_WARNINGS:]


def requirements(cart: Cart) -> list[str]:
    """Returns what is missing before an order."""
    lacks = {
        "ITEMS": not cart.lines,
        "AVAILABLE_ITEMS": any(not line.now.for_sale for line in cart.lines),
        "DELIVERY_ADDRESS": cart.delivery is None,
        "SHIPPING_METHOD": cart.delivery is None or cart.delivery.shipping is None,
        "RELAY_POINT": cart.delivery is not None and cart.delivery.lacks_point,
    }
    return [name for name, is_missing in lacks.items() if is_missing]


def _of_relay_point(delivery: Delivery | None) -> list[Warned]:
    point = delivery.relay_point if delivery else None
    if delivery is None or point is None or delivery.point_closed_at is None:
        return []
    return [Warned(code="RELAY_POINT_CLOSED", created_at=delivery.point_closed_at, name=point.point.name)]


def _of_line(line: Line) -> list[Warned]:
    seen, now = line.seen, line.now
    told = []
    if now.unit_price != seen.unit_price:
        told.append(
            Warned(code="PRICE_CHANGED", created_at=now.changed_at, sku=line.sku, before=seen.unit_price, after=now.unit_price)
        )
    if line.cut_from is not None:
        told.append(_cut(line, line.cut_from))
    if not now.for_sale:
        told.append(Warned(code="ITEM_UNAVAILABLE", created_at=now.changed_at, sku=line.sku))
    if now.availability == "OUT_OF_STOCK" and seen.availability != "OUT_OF_STOCK":
        told.append(Warned(code="OUT_OF_STOCK", created_at=now.available_as_of, sku=line.sku))
    if now.availability == "LOW" and seen.availability == "IN_STOCK":
        told.append(Warned(code="LOW_STOCK", created_at=now.available_as_of, sku=line.sku))
    return told


def _cut(line: Line, pieces: int) -> Warned:
    return Warned(
        code="QUANTITY_REDUCED",
        created_at=line.now.changed_at,
        sku=line.sku,
        quantity_before=pieces,
        quantity_after=line.quantity,
    )
