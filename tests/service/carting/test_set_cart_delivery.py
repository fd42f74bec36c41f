"""Say where to and how."""

import msgspec
import pytest

from generated.carting import models, operations, problems
from infra.runtime.ids import new_id
from tests.service.carting.support import PARIS, PICK_UP, Assortment, Desk, Shopper, a_point, money, point_of, shown
from tests.support.service import Serving


async def test_a_chosen_method_completes_the_cart(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    await guest.add(await shop.sell(1990), 2)
    cart = await guest.deliver()
    assert cart.requirements == []
    assert (cart.totals.shipping, cart.totals.total) == (money(490), money(4470))
    assert isinstance(cart.delivery, models.CartDelivery)
    assert cart.delivery.address == PARIS
    assert [share.tax for share in cart.totals.tax_included] == [money(745)]
    assert desk.asked[-1]["items_total"] == {"amount": 3980, "currency": "EUR"}


async def test_a_method_that_is_not_offered_is_refused(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    with pytest.raises(problems.ShippingNotAvailable):
        await guest.deliver()
    await guest.add(await shop.sell())
    with pytest.raises(problems.ShippingNotAvailable):
        await guest.deliver("DRONE")
    desk.fees = {}
    with pytest.raises(problems.ShippingNotAvailable):
        await guest.deliver()


async def test_an_address_can_be_printed(shop: Assortment, guest: Shopper) -> None:
    cart = await guest.add(await shop.sell())
    address = msgspec.structs.replace(PARIS, city="東京", line2="\u3164")
    body = models.CartDeliveryDraft(address=address, version=cart.version)
    with pytest.raises(problems.TextInvisible):
        await guest.client.set_cart_delivery(operations.SetCartDeliveryRequest(cart_id=guest.cart_id, body=body))


async def test_a_postal_code_has_the_form_of_its_country(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    await guest.add(await shop.sell())
    for code in (None, "STANDARD_HOME"):
        with pytest.raises(problems.PostalCodeInvalid) as refusal:
            await guest.deliver(code, msgspec.structs.replace(PARIS, postal_code="1000"))
        assert refusal.value.members == {"country": "FR", "postal_code": "1000"}


async def test_a_stale_version_is_refused(shop: Assortment, guest: Shopper) -> None:
    body = models.CartDeliveryDraft(address=PARIS, version=1)
    await guest.add(await shop.sell())
    with pytest.raises(problems.VersionConflict):
        await guest.client.set_cart_delivery(operations.SetCartDeliveryRequest(cart_id=guest.cart_id, body=body))


async def test_an_address_alone_forgets_the_method(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    await guest.add(await shop.sell())
    await guest.deliver()
    assert (await guest.deliver(None)).requirements == ["SHIPPING_METHOD"]


class TestToARelayPoint:
    async def test_the_fee_is_that_of_the_points_zone(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
    ) -> None:
        point = await a_point(carting, desk, 450)
        await guest.add(await shop.sell(1990))
        cart = await guest.deliver(PICK_UP, point=point)
        assert desk.asked[-1]["relay_point_id"] == point
        option = shown(cart)
        assert (option.fee, option.delivers_to, option.name_en) == (money(450), "RELAY_POINT", "Pick_Up, in English")
        assert (cart.totals.total, cart.requirements) == (money(2440), [])
        assert isinstance(cart.delivery, models.CartDelivery)
        assert (cart.delivery.address, point_of(cart)) == (PARIS, point)
        assert await guest.see() == cart

    async def test_a_method_that_delivers_to_one_may_be_chosen_before_it(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
    ) -> None:
        point = await a_point(carting, desk, 450)
        await guest.add(await shop.sell())
        cart = await guest.deliver(PICK_UP)
        assert (cart.requirements, shown(cart).fee, point_of(cart)) == (["RELAY_POINT"], money(350), None)
        assert (await guest.deliver(PICK_UP, point=point)).requirements == []

    async def test_what_takes_no_parcels_of_this_cart_is_refused(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
    ) -> None:
        await guest.add(await shop.sell())
        before = await guest.deliver()
        refused = {
            "unknown": new_id("rly"),
            "of another carrier": await a_point(carting, desk, carrier="ECLAIR"),
            "in another territory": await a_point(carting, desk, postal_code="20000"),
            "closed": await a_point(carting, desk, status="CLOSED"),
        }
        for point in refused.values():
            with pytest.raises(problems.RelayPointUnavailable) as refusal:
                await guest.deliver(PICK_UP, point=point)
            assert refusal.value.members == {"relay_point_id": point}
        assert await guest.see() == before

    async def test_one_that_closed_a_moment_ago_is_refused_before_the_event_comes(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
    ) -> None:
        point = await a_point(carting, desk)
        del desk.point_fees[point]
        await guest.add(await shop.sell())
        with pytest.raises(problems.RelayPointUnavailable):
            await guest.deliver(PICK_UP, point=point)

    async def test_no_other_method_takes_one(self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
        point = await a_point(carting, desk)
        await guest.add(await shop.sell())
        with pytest.raises(problems.RelayPointUnavailable):
            await guest.deliver("STANDARD_HOME", point=point)

    async def test_a_method_that_is_gone_is_not_the_points_fault(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
    ) -> None:
        point = await a_point(carting, desk)
        del desk.fees[PICK_UP]
        await guest.add(await shop.sell())
        with pytest.raises(problems.ShippingNotAvailable):
            await guest.deliver(PICK_UP, point=point)

    async def test_home_again_forgets_the_point(self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
        await guest.add(await shop.sell())
        await guest.deliver(PICK_UP, point=await a_point(carting, desk))
        assert point_of(await guest.deliver()) is None

    async def test_another_territory_needs_another_point(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
    ) -> None:
        point = await a_point(carting, desk)
        await guest.add(await shop.sell())
        await guest.deliver(PICK_UP, point=point)
        with pytest.raises(problems.RelayPointUnavailable):
            await guest.deliver(PICK_UP, msgspec.structs.replace(PARIS, postal_code="20000", city="Ajaccio"), point)

    async def test_an_address_alone_keeps_the_point_that_comes_with_it(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
    ) -> None:
        point = await a_point(carting, desk)
        await guest.add(await shop.sell())
        cart = await guest.deliver(None, point=point)
        assert (point_of(cart), cart.requirements) == (point, ["SHIPPING_METHOD"])
