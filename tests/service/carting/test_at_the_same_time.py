"""Two transactions of two replicas at the same time: each decides on what the other writes."""

from contextlib import suppress
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from generated.carting import models, operations
from generated.carting.client import CartingClient
from generated.events.cataloging import PriceChanged
from generated.events.shipping import ShippingZoneChanged, ShippingZoneDeleted
from impl.carting.domain.delivery import ShippingChoice
from impl.carting.domain.lines import Offer
from impl.carting.projections import offers, relay_points
from impl.carting.repositories.carts import AnotherCartOpenedError, carts
from impl.carting.security.access import Holder
from impl.carting.tables import rules
from impl.common.addresses import postal_address
from infra.runtime.caller import Caller
from infra.runtime.errors import is_transient
from infra.runtime.ids import new_id
from infra.runtime.problem import LockTimeout
from infra.runtime.store.transaction import Transaction
from tests.service.carting.support import (
    PARIS,
    PICK_UP,
    Assortment,
    Desk,
    Shopper,
    a_customer,
    a_guest,
    a_point,
    claim,
    codes,
    expired,
    ordered,
    point_of,
    point_told,
    terms_told,
)
from tests.support.overlap import interrupted, overlapping
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


def opening(carting: Serving, customer_id: str) -> Any:
    """Returns what create_cart does for a customer."""
    return carting.calling(operations.CreateCartRequest(caller=Caller(scheme="customer", subject=customer_id)))


async def test_a_cart_is_claimed_while_its_customer_opens_one(carting: Serving, shop: Assortment) -> None:
    guest, customer_id = await a_guest(carting), new_id("cus")
    await guest.add(await shop.sell())
    customer = Shopper(carting.as_customer(CartingClient, customer_id), guest.cart_id)
    claimed: list[models.Cart] = []

    async def claiming() -> None:
        claimed.append(await claim(customer, guest))

    await overlapping(carting.store, opening(carting, customer_id), claiming())
    assert (await customer.client.get_my_cart(operations.GetMyCartRequest())).body == claimed[0]
    assert len(claimed[0].items) == 1
    assert claimed[0].cart_id != guest.cart_id


async def test_two_carts_that_a_customer_opens_at_once_are_one(carting: Serving) -> None:
    customer_id, found = new_id("cus"), []

    def open_one(tx: Transaction) -> None:
        found.append(opening(carting, customer_id)(tx).body.cart.cart_id)

    await overlapping(carting.store, open_one, open_one)
    assert len(set(found)) == 1


async def test_an_order_gives_its_cart_back_while_its_customer_opens_one(carting: Serving, shop: Assortment) -> None:
    customer_id = new_id("cus")
    customer, sku = await a_customer(carting, customer_id), await shop.sell()
    order = ordered(await customer.add(sku))
    await carting.react(order)
    with pytest.raises(AnotherCartOpenedError) as refused:
        await overlapping(carting.store, opening(carting, customer_id), carting.reacting(expired(order)))
    assert is_transient(refused.value)  # the consumer tries again
    await carting.react(expired(order))
    assert [item.sku for item in (await customer.client.get_my_cart(operations.GetMyCartRequest())).body.items] == [sku]


async def test_the_next_cart_is_found_when_the_open_one_is_ordered_meanwhile(carting: Serving, shop: Assortment) -> None:
    customer_id = new_id("cus")
    customer = await a_customer(carting, customer_id)
    order = ordered(await customer.add(await shop.sell()))
    await customer.add(await shop.sell())  # this piece goes into the next cart

    def change(tx: Transaction) -> None:
        with carts.change_active(tx, customer_id) as cart:
            assert cart is not None
            assert cart.cart_id != customer.cart_id

    await overlapping(carting.store, carting.reacting(order), change)


@pytest.mark.parametrize("after", [1, 2, 3, 4])
async def test_an_offer_is_copied_for_the_first_time_while_its_price_changes(
    services: dict[str, Serving], shop: Assortment, after: int
) -> None:
    carting, (told, event) = services["carting"], await _price_that_changes(services, shop)
    with suppress(LockTimeout):  # the event was first: then there is no copy
        await interrupted(carting.store, lambda tx: offers.latest(tx, told), carting.reacting(event), after=after)
    known = await carting.store.query(lambda tx: offers.list_known(tx, [told.sku]))
    assert {offer.unit_price for offer in known.values()} <= {2490}


async def test_an_offer_from_before_an_event_is_not_copied_after_it(services: dict[str, Serving], shop: Assortment) -> None:
    carting, (told, event) = services["carting"], await _price_that_changes(services, shop)
    await carting.react(event)
    with pytest.raises(LockTimeout):
        await carting.store.command(lambda tx: offers.latest(tx, told))


async def _price_that_changes(services: dict[str, Serving], shop: Assortment) -> tuple[Offer, PriceChanged]:
    """A variant as CATALOGING answers it, and the event of its next price."""
    catalog: Any = services["carting"].implementation.operations.add_cart_item.call
    sku = await shop.sell()
    told = await catalog.catalog.find(sku, services["carting"].store.clock())
    await shop.set_price(sku, 2490)
    events = [payload for name, payload in await services["cataloging"].emitted() if name.split(".")[1] == "price-changed"]
    return told, msgspec.convert(events[-1], PriceChanged)


@pytest.mark.parametrize("closes_first", [True, False])
async def test_a_relay_point_closes_while_it_is_chosen(
    carting: Serving, desk: Desk, shop: Assortment, closes_first: bool
) -> None:
    """Whoever commits first: no cart goes to a closed point without a warning."""
    guest, point = await a_guest(carting), await a_point(carting, desk)
    cart = await guest.add(await shop.sell())
    closing = carting.reacting(point_told(point, status="CLOSED", version=2))
    choice = ShippingChoice(
        shipping_method_code=PICK_UP,
        name=PICK_UP.title(),
        carrier_code="POINT_VOISIN",
        fee=desk.fees[PICK_UP],
        earliest_day=desk.day(2),
        latest_day=desk.day(4),
        delivers_to="RELAY_POINT",
    )

    def choose(tx: Transaction) -> None:
        known = relay_points.find(tx, point)
        with carts.change_own(tx, cart.cart_id, Holder(token=guest.token)) as mine:
            mine.deliver(postal_address(PARIS), choice, point=known)

    await overlapping(carting.store, *((closing, choose) if closes_first else (choose, closing)))
    chosen = await guest.see()
    assert (point_of(chosen), codes(chosen), chosen.requirements) == (point, ["RELAY_POINT_CLOSED"], ["RELAY_POINT"])


async def test_two_versions_of_a_relay_point_come_at_once(carting: Serving, desk: Desk) -> None:
    point = await a_point(carting, desk)
    closing, opening = (carting.reacting(point_told(point, status=s, version=v)) for s, v in (("CLOSED", 2), ("OPEN", 3)))
    await overlapping(carting.store, opening, closing)
    assert (await carting.store.query(lambda tx: relay_points.find(tx, point))).is_open  # type: ignore[union-attr]


@pytest.mark.parametrize("first", [2, 3])
async def test_two_versions_of_a_zone_come_at_once(carting: Serving, first: int) -> None:
    deleted = terms_told(ShippingZoneDeleted, 5 - first)
    changed = msgspec.structs.replace(terms_told(ShippingZoneChanged, first), terms_key=deleted.terms_key)
    await overlapping(carting.store, carting.reacting(changed), carting.reacting(deleted))
    kept = select(rules.c.version).where(rules.c.kind == f"terms:{deleted.terms_key}")
    assert await carting.store.query(lambda tx: tx.scalar(kept)) == 3
