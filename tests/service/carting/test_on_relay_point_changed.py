"""What CARTING does on RelayPointChanged."""

import pytest

from generated.carting import problems
from tests.service.carting.support import PICK_UP, Assortment, Desk, Shopper, a_point, codes, money, point_of, point_told, shown
from tests.support.service import Serving


async def test_a_point_that_was_told_can_be_chosen(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    point = await a_point(carting, desk, 390)
    await guest.add(await shop.sell())
    cart = await guest.deliver(PICK_UP, point=point)
    assert (point_of(cart), shown(cart).fee, cart.requirements) == (point, money(390), [])


async def test_who_chose_a_point_that_closes_is_warned_and_has_to_choose_another(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    point = await a_point(carting, desk)
    await guest.add(await shop.sell())
    chosen = await guest.deliver(PICK_UP, point=point)
    closed = point_told(point, status="CLOSED", version=2)
    del desk.point_fees[point]
    await carting.react(closed)
    cart = await guest.see()
    assert (set(codes(cart)), cart.requirements) == ({"SHIPPING_FEE_CHANGED", "RELAY_POINT_CLOSED"}, ["RELAY_POINT"])
    [warning] = [each for each in cart.warnings if each.code == "RELAY_POINT_CLOSED"]
    assert (warning.name, warning.created_at) == ("Épicerie du Faubourg", closed.changed_at)
    assert (point_of(cart), shown(cart).shipping_method_code) == (point, PICK_UP)
    other = await guest.deliver(PICK_UP, point=await a_point(carting, desk))
    assert (codes(other), other.requirements) == ([], [])
    assert other.totals == chosen.totals


async def test_a_point_that_opens_again_is_still_the_chosen_one(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    point = await a_point(carting, desk, 350)
    await guest.add(await shop.sell())
    await guest.deliver(PICK_UP, point=point)
    await carting.react(point_told(point, status="CLOSED", version=2))
    assert (await guest.see()).requirements == ["RELAY_POINT"]
    await carting.react(point_told(point, version=3))
    cart = await guest.see()
    assert (codes(cart), cart.requirements, point_of(cart)) == ([], [], point)
    assert desk.asked[-1]["relay_point_id"] == point


async def test_a_late_event_opens_no_point(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    point = await a_point(carting, desk)
    await carting.react(point_told(point, status="CLOSED", version=2))
    await carting.react(point_told(point, version=1))
    await guest.add(await shop.sell())
    with pytest.raises(problems.RelayPointUnavailable):
        await guest.deliver(PICK_UP, point=point)


async def test_an_open_cart_shows_the_point_as_it_is_now_at_the_fee_of_its_zone(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    point = await a_point(carting, desk, 390)
    await guest.add(await shop.sell())
    await guest.deliver(PICK_UP, point=point)
    desk.point_fees[point] = 450
    await carting.react(point_told(point, version=2, name="Maison de la presse", postal_code="75012"))
    cart = await guest.see()
    assert cart.delivery.relay_point.name == "Maison de la presse"  # type: ignore[union-attr]
    assert (codes(cart), shown(cart).fee) == (["SHIPPING_FEE_CHANGED"], money(450))


async def test_a_point_that_moves_to_another_territory_takes_no_parcels_for_this_address(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    """VAT depends on the territory of the address."""
    point = await a_point(carting, desk, 350)
    await guest.add(await shop.sell())
    await guest.deliver(PICK_UP, point=point)
    await carting.react(point_told(point, version=2, postal_code="20000", city="Ajaccio"))
    cart = await guest.see()
    assert (codes(cart), cart.requirements) == (["RELAY_POINT_CLOSED"], ["RELAY_POINT"])
