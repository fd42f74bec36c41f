"""Say where to and how."""

import msgspec
import pytest

from generated.carting import models, operations, problems
from tests.service.carting.support import PARIS, Assortment, Desk, Shopper, money


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
