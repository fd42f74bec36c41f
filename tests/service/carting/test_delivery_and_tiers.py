"""What delivery costs, and what a tier takes off."""

from datetime import timedelta

import msgspec
import pytest

from generated.carting import models, operations, problems
from generated.events.billing import TaxPeriodState, TaxRateChanged, TaxScheduleState, TerritoryTaxRateChanged
from generated.events.profiling import TierRule, TierRulesChanged, TierRuleSet
from infra.runtime.ids import new_id
from tests.service.carting.support import NOW, PARIS, Desk, Shop, Shopper, a_customer, codes, money, tier_changed
from tests.support.service import Serving


class TestDelivery:
    async def test_a_chosen_method_completes_the_cart(self, desk: Desk, shop: Shop, guest: Shopper) -> None:
        await guest.add(await shop.sell(1990), 2)
        cart = await guest.deliver()
        assert cart.requirements == []
        assert (cart.totals.shipping, cart.totals.total) == (money(490), money(4470))
        assert isinstance(cart.delivery, models.CartDelivery)
        assert cart.delivery.address == PARIS
        assert [share.tax for share in cart.totals.tax_included] == [money(745)]
        assert desk.asked[-1]["items_total"] == {"amount": 3980, "currency": "EUR"}

    async def test_a_method_that_is_not_offered_is_refused(self, desk: Desk, shop: Shop, guest: Shopper) -> None:
        with pytest.raises(problems.ShippingNotAvailable):
            await guest.deliver()
        await guest.add(await shop.sell())
        with pytest.raises(problems.ShippingNotAvailable):
            await guest.deliver("DRONE")
        desk.fees = {}
        with pytest.raises(problems.ShippingNotAvailable):
            await guest.deliver()

    async def test_an_address_can_be_printed(self, shop: Shop, guest: Shopper) -> None:
        cart = await guest.add(await shop.sell())
        address = msgspec.structs.replace(PARIS, city="東京", line2="\u3164")
        body = models.CartDeliveryDraft(address=address, version=cart.version)
        with pytest.raises(problems.TextInvisible):
            await guest.client.set_cart_delivery(operations.SetCartDeliveryRequest(cart_id=guest.cart_id, body=body))

    async def test_a_postal_code_has_the_form_of_its_country(self, desk: Desk, shop: Shop, guest: Shopper) -> None:
        await guest.add(await shop.sell())
        for code in (None, "STANDARD_HOME"):
            with pytest.raises(problems.PostalCodeInvalid) as refusal:
                await guest.deliver(code, msgspec.structs.replace(PARIS, postal_code="1000"))
            assert refusal.value.members == {"country": "FR", "postal_code": "1000"}

    async def test_options_for_a_postal_code_that_cannot_be_one_are_refused(
        self, desk: Desk, shop: Shop, guest: Shopper
    ) -> None:
        """And not answered as if nobody delivered there."""
        for _ in range(2):  # an empty cart, too
            with pytest.raises(problems.PostalCodeInvalid) as refusal:
                await guest.options(country="FR", postal_code="9740")
            assert refusal.value.members == {"country": "FR", "postal_code": "9740"}
            await guest.add(await shop.sell())

    async def test_a_stale_version_is_refused(self, shop: Shop, guest: Shopper) -> None:
        body = models.CartDeliveryDraft(address=PARIS, version=1)
        await guest.add(await shop.sell())
        with pytest.raises(problems.VersionConflict):
            await guest.client.set_cart_delivery(operations.SetCartDeliveryRequest(cart_id=guest.cart_id, body=body))

    async def test_an_address_alone_forgets_the_method(self, desk: Desk, shop: Shop, guest: Shopper) -> None:
        await guest.add(await shop.sell())
        await guest.deliver()
        assert (await guest.deliver(None)).requirements == ["SHIPPING_METHOD"]

    async def test_every_change_is_quoted_afresh(self, desk: Desk, shop: Shop, guest: Shopper) -> None:
        sku = await shop.sell()
        await guest.add(sku)
        await guest.deliver()
        desk.fees["STANDARD_HOME"] = 690
        cart = await guest.add(sku)
        assert [(each.code, each.before, each.after) for each in cart.warnings] == [
            ("SHIPPING_FEE_CHANGED", money(490), money(690))
        ]
        assert cart.totals.shipping == money(690)
        desk.fees = {}
        cart = await guest.set(sku, 3)
        assert codes(cart) == ["SHIPPING_FEE_CHANGED", "SHIPPING_UNAVAILABLE"]
        assert cart.requirements == ["SHIPPING_METHOD"]

    async def test_when_shipping_is_away_nothing_changes(self, desk: Desk, shop: Shop, guest: Shopper) -> None:
        sku = await shop.sell()
        await guest.add(sku)
        await guest.deliver()
        before = await guest.see()
        desk.is_away = True
        with pytest.raises(problems.DependencyUnavailable):
            await guest.add(sku)
        assert await guest.see() == before

    async def test_options_come_cheapest_first_for_the_place_asked(self, desk: Desk, shop: Shop, guest: Shopper) -> None:
        assert await guest.options() == []
        await guest.add(await shop.sell())
        desk.fees = {"EXPRESS_HOME": 1290, "STANDARD_HOME": 490}
        assert [each.fee.amount for each in await guest.options()] == [490, 1290]
        await guest.options(country="BE")
        assert (desk.asked[-1]["country"], desk.asked[-1]["postal_code"]) == ("BE", "1000")
        desk.fees = {}
        assert await guest.options() == []


class TestTiers:
    async def test_a_tier_gives_a_discount_and_delivery_is_what_shipping_quotes(
        self, carting: Serving, desk: Desk, shop: Shop
    ) -> None:
        tiers = [
            TierRule(tier="STANDARD", discount_percent=0),
            TierRule(tier="VIP", discount_percent=10, free_shipping_from=money(0)),  # as release 0.1 told it
        ]
        rules = TierRuleSet(currency="EUR", tiers=tiers, version=1, updated_at=NOW)
        await carting.react(TierRulesChanged(currency="EUR", rules=rules))
        customer_id = new_id("cus")
        shopper = await a_customer(carting, customer_id)
        await shopper.add(await shop.sell(2000), 2)
        await shopper.deliver()
        await carting.react(tier_changed(customer_id, "VIP", 2))
        cart = await shopper.see()
        assert (cart.tier_applied, codes(cart)) == ("VIP", ["TIER_CHANGED"])
        assert [(each.kind, each.reference, each.amount) for each in cart.discounts] == [("TIER", "VIP", money(400))]
        assert desk.asked[-1]["tier"] == "VIP"
        assert (cart.totals.shipping, cart.totals.total) == (money(490), money(4090))
        assert isinstance(cart.delivery, models.CartDelivery)
        assert isinstance(cart.delivery.shipping, models.CartShippingOption)
        assert cart.delivery.shipping.fee == money(490)
        assert [each.fee for each in await shopper.options()] == [money(490), money(1290)]
        await carting.react(tier_changed(customer_id, "STANDARD", 1))
        assert (await shopper.see()).tier_applied == "VIP"

    async def test_the_delivery_country_decides_the_rate_and_a_late_one_does_not_count(
        self, carting: Serving, desk: Desk, shop: Shop, guest: Shopper
    ) -> None:
        for rate, version in ((2300, 2), (2100, 1)):
            periods = [TaxPeriodState(tax_rate=rate, valid_from=NOW.date() - timedelta(days=900))]
            schedule = TaxScheduleState(tax_class="STANDARD", country="IE", periods=periods, version=version)
            await carting.react(TaxRateChanged(tax_rate_key="STANDARD:IE", schedule=schedule))
        await guest.add(await shop.sell())
        cart = await guest.deliver(address=msgspec.structs.replace(PARIS, country="IE", postal_code="D02 AF30"))
        assert [share.tax_rate for share in cart.totals.tax_included] == [2300]

    async def test_a_rate_of_a_territory_holds_there_only(
        self, carting: Serving, desk: Desk, shop: Shop, guest: Shopper
    ) -> None:
        periods = [TaxPeriodState(tax_rate=1300, valid_from=NOW.date() - timedelta(days=900))]
        schedule = TaxScheduleState(tax_class="STANDARD", country="FR", periods=periods, version=1)
        event = TerritoryTaxRateChanged(tax_rate_key="STANDARD:FR-20R", territory="FR-20R", schedule=schedule)
        await carting.react(event)
        await guest.add(await shop.sell())
        rates = []
        for postal_code in ("20000", "75011", "97400"):
            cart = await guest.deliver(address=msgspec.structs.replace(PARIS, postal_code=postal_code))
            rates.append([share.tax_rate for share in cart.totals.tax_included])
            options = {option.tax_rate for option in await guest.options()}
            assert [options] == [set(rates[-1])]
        assert rates == [[1300], [2000], [0]]
