"""A purchase that waits at a relay point, one that has none, and a point that closes in front of its shoppers."""

import asyncio
from collections import Counter

import pytest
from msgspec import UNSET

from generated.carting.models import Cart
from generated.carting.problems import RelayPointUnavailable
from generated.ordering.problems import CartNotReady
from generated.shipping.models import RelayPoint, RelayPointChange
from generated.shipping.operations import ImportRelayPointsRequest, ListRelayPointsRequest, UpdateRelayPointRequest
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.support.shop import Buyer, Shop

_METHOD, _CARRIER = "RELAY_POINT", "POINT_VOISIN"
SHOPPERS = 12


async def test_a_purchase_waits_at_the_relay_point_that_was_chosen(shop: Shop) -> None:
    point = await a_point(shop)
    buyer = await shop.guest_with_cart()
    cart = await waiting_at(buyer, point)
    assert cart.requirements == []
    assert cart.delivery is not UNSET
    order = await shop.confirmed(buyer)
    copy = order.shipping.relay_point
    assert copy is not UNSET
    assert copy == cart.delivery.relay_point
    assert (copy.relay_point_id, copy.reference, copy.city) == (point.relay_point_id, point.reference, "Paris")
    assert (order.shipping.shipping_method_code, order.totals.total) == (_METHOD, cart.totals.total)
    assert (await shop.staff.shipment(order.order_id)).relay_point == copy


async def test_without_a_relay_point_it_is_refused_and_nothing_is_held(shop: Shop) -> None:
    goods = await shop.staff.offer("Vase", price=1990, stock=10)
    buyer = await shop.guest_with_cart(1, goods)
    assert (await buyer.choose_delivery(method=_METHOD)).requirements == ["RELAY_POINT"]
    with pytest.raises(CartNotReady) as refusal:
        await buyer.order()
    assert refusal.value.members == {"requirements": ["RELAY_POINT"]}
    assert (await shop.staff.stock(goods.sku)).reserved == 0
    await waiting_at(buyer, await a_point(shop))
    await shop.confirmed(buyer)


async def test_a_point_closes_while_its_shoppers_order(shop: Shop) -> None:
    """Each of them has an order, or is told to choose another point."""
    point, other = await a_point(shop), await a_point(shop)
    buyers = [await shop.guest_with_cart() for _ in range(SHOPPERS)]
    for buyer in buyers:
        await waiting_at(buyer, point)

    async def ordered(buyer: Buyer) -> str:
        try:
            return (await buyer.order()).order_id
        except CartNotReady as refusal:
            return str(refusal.members["requirements"])

    early = await asyncio.gather(*map(ordered, buyers[:2]))
    closing = asyncio.create_task(close(shop, point))
    outcomes = [*early, *await asyncio.gather(*map(ordered, buyers[2:-2]))]
    await closing
    outcomes += [await ordered(buyer) for buyer in buyers[-2:]]
    placed = [each for each in outcomes if each.startswith("ord_")]
    assert Counter(each for each in outcomes if each not in placed) == {"['RELAY_POINT']": SHOPPERS - len(placed)}
    assert outcomes[-2:] == ["['RELAY_POINT']"] * 2
    late = buyers[-1]
    cart = await until(
        late.look_at_cart, lambda cart: "RELAY_POINT_CLOSED" in {each.code for each in cart.warnings}, "The warning"
    )
    assert cart.requirements == ["RELAY_POINT"]
    assert (await waiting_at(late, other)).warnings == []
    for order_id in (*placed, (await late.order()).order_id):
        assert (await shop.fulfilled(order_id, seconds=60)).shipping.relay_point is not UNSET


async def a_point(shop: Shop) -> RelayPoint:
    """A new relay point in Paris, taken in from a file."""
    reference = f"PV-{new_id('x')[-12:].upper()}"
    table = "reference,name,line1,postal_code,city,country,latitude,longitude,monday\n"
    table += f"{reference},Épicerie du Faubourg,48 rue du Faubourg du Temple,75011,Paris,FR,48.8687,2.3695,09:00-19:00\n"
    taken = ImportRelayPointsRequest(
        carrier_code=_CARRIER, idempotency_key=new_id("key"), body=table.encode(), content_type="text/csv"
    )
    outcome = (await shop.staff.services.shipping.import_relay_points(taken)).body
    assert (outcome.created, outcome.refused) == (1, 0)
    found = (await shop.guest().services.shipping.list_relay_points(ListRelayPointsRequest(q=reference))).body.items
    return found[0]


async def waiting_at(buyer: Buyer, point: RelayPoint) -> Cart:
    """Chooses the point as soon as CARTING has heard of it."""

    async def chosen() -> Cart | None:
        try:
            return await buyer.choose_delivery(method=_METHOD, relay_point_id=point.relay_point_id)
        except RelayPointUnavailable:
            return None

    cart = await until(chosen, lambda cart: cart is not None, "CARTING knowing the relay point")
    assert cart is not None
    return cart


async def close(shop: Shop, point: RelayPoint) -> None:
    change = RelayPointChange(version=point.version, status="CLOSED")
    await shop.staff.services.shipping.update_relay_point(
        UpdateRelayPointRequest(relay_point_id=point.relay_point_id, body=change)
    )
