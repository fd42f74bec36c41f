"""What lies in a cart, and what it warns of."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest

from generated.carting import problems
from generated.common.models import StockStatus
from generated.events.stocking import StockLevel, StockLevelChanged
from impl.carting.projections import offers
from tests.service.carting.support import NOW, Relay, Shop, Shopper, a_guest, codes, money
from tests.support.service import Serving


def stock(sku: str, status: StockStatus, *, minutes: int = 0) -> StockLevelChanged:
    as_of = NOW + timedelta(minutes=minutes)
    level = StockLevel(sku=sku, on_hand=1, reserved=0, available=1, reorder_point=5, status=status, as_of=as_of)
    return StockLevelChanged(sku=sku, level=level)


class TestLines:
    async def test_a_line_carries_all_that_an_order_needs(self, shop: Shop, guest: Shopper) -> None:
        sku = await shop.sell(1990)
        cart = await guest.add(sku, 2)
        line = cart.items[0]
        assert (line.sku, line.product_id, line.vendor_id) == (sku, shop.products[sku].product_id, shop.vendor_id)
        assert (line.name, line.quantity, line.weight, line.tax_class, line.tax_rate) == ("Mug", 2, 350, "STANDARD", 2000)
        assert (line.unit_price.amount, line.discount, line.line_total) == (1990, money(0), money(3980))
        assert (cart.totals.total, cart.totals.tax_included[0].tax) == (money(3980), money(663))
        assert cart.version == 2

    async def test_the_same_key_adds_once(self, shop: Shop, guest: Shopper) -> None:
        sku = await shop.sell()
        first, second = await guest.add(sku, 2, key="once"), await guest.add(sku, 2, key="once")
        assert first == second
        assert (await guest.see()).items[0].quantity == 2

    async def test_quantities_are_set_and_lines_removed(self, shop: Shop, guest: Shopper) -> None:
        sku = await shop.sell()
        await guest.add(sku)
        assert (await guest.set(sku, 5)).totals.items == money(9950)
        with pytest.raises(problems.VersionConflict):
            await guest.set(sku, 6, version=1)
        assert (await guest.remove(sku)).items == []
        with pytest.raises(problems.NotFound):
            await guest.remove(sku)

    async def test_limits_of_the_variant_hold(self, shop: Shop, guest: Shopper) -> None:
        sku = await shop.sell(max_per_order=3)
        await guest.add(sku, 2)
        with pytest.raises(problems.QuantityLimit) as refused:
            await guest.add(sku, 2)
        assert refused.value.members == {"sku": sku, "max": 3}

    async def test_what_is_not_for_sale_is_refused(self, shop: Shop, guest: Shopper) -> None:
        sku = await shop.sell()
        await shop.withdraw(sku)
        for each in (sku, "UNKNOWN-01"):
            with pytest.raises(problems.ItemUnavailable):
                await guest.add(each)

    async def test_a_stranger_learns_nothing_by_writing(self, carting: Serving, shop: Shop, guest: Shopper) -> None:
        stranger = Shopper((await a_guest(carting)).client, guest.cart_id)
        with pytest.raises(problems.NotFound):
            await stranger.add(await shop.sell())
        with pytest.raises(problems.NotFound):
            await stranger.add("UNKNOWN-01")


class TestWarnings:
    async def test_a_new_price_wins_and_is_told(self, shop: Shop, relay: Relay, guest: Shopper) -> None:
        sku = await shop.sell(1990)
        await guest.add(sku)
        await shop.set_price(sku, 1490)
        await relay.last()
        cart = await guest.see()
        assert cart.totals.total == money(1490)
        assert [(each.code, each.before, each.after) for each in cart.warnings] == [("PRICE_CHANGED", money(1990), money(1490))]
        assert (await guest.set(sku, 2)).warnings == []

    async def test_an_old_event_after_a_new_price_changes_nothing(
        self, services: dict[str, Serving], shop: Shop, guest: Shopper
    ) -> None:
        sku = await shop.sell(1990)
        await shop.set_price(sku, 1000)
        old = (await services["cataloging"].emitted())[-1][1]
        await shop.set_price(sku, 2000)
        await guest.add(sku)
        subscription = services["carting"].plugs.subscriptions.TABLE["price_changed"]
        await services["carting"].react(msgspec.convert(old, subscription.type.event))
        assert (await guest.see()).totals.total == money(2000)

    async def test_an_answer_that_an_event_overtook_changes_nothing(
        self, carting: Serving, shop: Shop, relay: Relay, guest: Shopper
    ) -> None:
        sku = await shop.sell(1990)
        await guest.add(sku)
        before = (await carting.store.query(lambda tx: offers.list_known(tx, [sku])))[sku]
        await carting.react(stock(sku, "LOW", minutes=1))
        await shop.set_price(sku, 1000)
        await relay.last()
        learnt = await carting.store.command(lambda tx: offers.latest(tx, before))
        assert (learnt.unit_price, learnt.availability) == (1000, "LOW")

    async def test_a_limit_that_became_lower_is_kept_to_and_told(
        self, carting: Serving, shop: Shop, relay: Relay, guest: Shopper
    ) -> None:
        sku, other = await shop.sell(), await shop.sell()
        await guest.add(sku, 10)
        known = (await carting.store.query(lambda tx: offers.list_known(tx, [sku])))[sku]
        lower = replace(known, max_per_order=2, version=known.version + 1)
        await carting.store.command(lambda tx: offers.latest(tx, lower))
        for cart in (await guest.see(), await guest.add(other)):  # another write does not hide it
            assert (cart.items[0].quantity, cart.items[0].line_total.amount) == (2, 2 * 1990)
            assert [(each.code, each.quantity_before, each.quantity_after) for each in cart.warnings] == [
                ("QUANTITY_REDUCED", 10, 2)
            ]
        assert codes(await guest.set(sku, 1)) == []

    async def test_what_leaves_the_shop_must_leave_the_cart(self, shop: Shop, relay: Relay, guest: Shopper) -> None:
        sku = await shop.sell()
        await guest.add(sku)
        await shop.withdraw(sku)
        await relay.last()
        cart = await guest.see()
        assert codes(cart) == ["ITEM_UNAVAILABLE"]
        assert "AVAILABLE_ITEMS" in cart.requirements
        assert not cart.items[0].for_sale
        with pytest.raises(problems.ItemUnavailable):
            await guest.set(sku, 2)

    async def test_stock_is_shown_and_late_news_are_not(self, carting: Serving, shop: Shop, guest: Shopper) -> None:
        sku = await shop.sell()
        await guest.add(sku)
        await carting.react(stock(sku, "IN_STOCK", minutes=1))
        await guest.set(sku, 2)
        await carting.react(stock(sku, "LOW", minutes=3))
        await carting.react(stock(sku, "OUT_OF_STOCK", minutes=2))
        cart = await guest.see()
        assert (codes(cart), cart.items[0].availability) == (["LOW_STOCK"], "LOW")

    async def test_stock_of_what_no_cart_has_is_passed_over(self, carting: Serving) -> None:
        await carting.react(stock("UNHEARD-OF-01", "LOW"))
