"""A cart while its order is placed: claimed, added to, edited from several sides. What was ordered leaves, the rest stays."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import msgspec
import pytest

from generated.carting import models, operations, problems
from generated.carting.client import CartingClient
from generated.events.carting import CartOrdered
from impl.carting.domain.quotes import Enquiry, Quote
from impl.carting.gateways.shipping_quotes import ShippingQuotes
from infra.runtime.caller import Caller
from infra.runtime.ids import new_id
from tests.service.carting.support import (
    Assortment,
    Desk,
    Shopper,
    a_customer,
    a_guest,
    cancelled,
    claim,
    codes,
    expired,
    money,
    ordered,
)
from tests.support.service import Serving


def pieces(cart: models.Cart) -> dict[str, int]:
    return {item.sku: item.quantity for item in cart.items}


async def mine(customer: Shopper) -> models.Cart:
    return (await customer.client.get_my_cart(operations.GetMyCartRequest())).body


async def following(guest: Shopper) -> Shopper:
    """The cart that a guest's lines went into, opened with the same token."""
    into = (await guest.see()).merged_into
    assert isinstance(into, str)
    return Shopper(guest.client, into, guest.token)


class TestClaimedWhileItsOrderIsPlaced:
    """ORDERING read the cart; its OrderCreated comes after the claim, or before."""

    @pytest.mark.parametrize("claims_first", [True, False])
    @pytest.mark.parametrize("has_cart", [True, False])
    async def test_what_was_ordered_is_in_no_cart_whoever_comes_first(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, has_cart: bool, claims_first: bool
    ) -> None:
        both, own, bought = await shop.sell(), await shop.sell(), await shop.sell()
        await guest.add(both, 2)
        await guest.add(bought)
        order = ordered(await guest.deliver())
        customer = Shopper(carting.as_customer(CartingClient, new_id("cus")), guest.cart_id)
        if has_cart:
            customer = await a_customer(carting)
            await customer.add(both, 3)
            await customer.add(own)
        if claims_first:
            claimed = await claim(customer, guest)
            assert pieces(claimed) == ({both: 5, own: 1, bought: 1} if has_cart else {both: 2, bought: 1})
            await carting.react(order)
        else:
            await carting.react(order)
            with pytest.raises(problems.CartNotActive):
                await claim(customer, guest)
        await carting.react(order)  # once more
        if has_cart:
            assert pieces(await mine(customer)) == {both: 3, own: 1}
            assert (await mine(customer)).cart_id == customer.cart_id
        else:
            with pytest.raises(problems.NotFound):
                await mine(customer)
        ended = await (customer if claims_first and not has_cart else guest).see()
        assert (ended.status, ended.order_id) == ("ORDERED", order.order_id)
        assert [each.order_id for each in await carting.emitted_of(CartOrdered)].count(order.order_id) == 1

    async def test_the_fee_that_was_quoted_for_all_of_it_goes_too(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper
    ) -> None:
        own, bought = await shop.sell(), await shop.sell()
        await customer.add(own)
        await guest.add(bought)
        order = ordered(await guest.deliver())
        await claim(customer, guest)
        await carting.react(order)
        cart = await customer.see()
        assert (pieces(cart), codes(cart), cart.requirements) == (
            {own: 1},
            ["SHIPPING_UNAVAILABLE"],
            ["SHIPPING_METHOD"],
        )
        assert (await customer.deliver()).totals.shipping == money(490)

    async def test_only_what_came_with_the_claim_leaves(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper
    ) -> None:
        """A part was over the limit and never came; a part was put in after the order was read."""
        limited, later = await shop.sell(max_per_order=4), await shop.sell()
        await customer.add(limited, 3)
        await guest.add(limited, 2)
        order = ordered(await guest.deliver())
        await guest.add(later)
        assert pieces(await claim(customer, guest)) == {limited: 4, later: 1}
        await carting.react(order)
        assert pieces(await customer.see()) == {limited: 3, later: 1}

    async def test_what_was_not_taken_over_does_not_leave(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper
    ) -> None:
        sku = await shop.sell()
        await customer.add(sku, 3)
        await guest.add(sku, 2)
        order = ordered(await guest.deliver())
        await claim(customer, guest, "KEEP_MINE")
        await carting.react(order)
        assert pieces(await customer.see()) == {sku: 3}

    async def test_an_order_that_fails_gives_it_back_to_who_claimed_it(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper
    ) -> None:
        own, bought = await shop.sell(), await shop.sell()
        await customer.add(own)
        await guest.add(bought, 2)
        order = ordered(await guest.deliver())
        await claim(customer, guest)
        await carting.react(order)
        for _ in range(2):
            await carting.react(cancelled(order, "PAYMENT_FAILED"))
        assert pieces(await customer.see()) == {own: 1, bought: 2}
        await carting.react(order)
        assert pieces(await customer.see()) == {own: 1, bought: 2}

    async def test_it_comes_back_as_the_customers_cart_when_that_was_ordered_meanwhile(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper
    ) -> None:
        own, bought = await shop.sell(), await shop.sell()
        await customer.add(own)
        await guest.add(bought)
        order = ordered(await guest.deliver())
        await claim(customer, guest)
        await carting.react(order)
        await carting.react(ordered(await customer.deliver()))
        await carting.react(expired(order))
        assert pieces(await mine(customer)) == {bought: 1}

    async def test_it_is_found_in_the_cart_that_followed_the_customers(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper
    ) -> None:
        """The customer's own order was read before the claim, and is heard of before the guest's."""
        own, bought, later = await shop.sell(), await shop.sell(), await shop.sell()
        await customer.add(own)
        own_order = ordered(await customer.deliver())
        await guest.add(bought)
        guests_order = ordered(await guest.deliver())
        await claim(customer, guest)
        await customer.add(later)
        await carting.react(own_order)
        assert pieces(await mine(customer)) == {bought: 1, later: 1}
        await carting.react(guests_order)
        assert pieces(await mine(customer)) == {later: 1}


class TestAddedWhileTheOrderIsPlaced:
    """A second tab puts something in between ORDERING's reading of the cart and CARTING's reading of OrderCreated."""

    async def test_a_guest_finds_it_with_the_same_token(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
    ) -> None:
        first, later = await shop.sell(), await shop.sell()
        await guest.add(first)
        order = ordered(await guest.deliver())
        await guest.add(first)
        await guest.add(later, 2)
        for _ in range(2):
            await carting.react(order)
        assert pieces(await guest.see()) == {first: 1}
        tab = await following(guest)
        cart = await tab.add(later)
        assert (cart.status, pieces(cart)) == ("ACTIVE", {first: 1, later: 3})
        assert cart.expires_at is not msgspec.UNSET
        stranger = await a_guest(carting)
        with pytest.raises(problems.NotFound):
            await Shopper(stranger.client, tab.cart_id).see()

    async def test_a_guest_who_signs_in_then_takes_it_along(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper
    ) -> None:
        first, later = await shop.sell(), await shop.sell()
        await guest.add(first)
        order = ordered(await guest.deliver())
        await guest.add(later)
        await carting.react(order)
        for _ in range(2):
            assert pieces(await claim(customer, guest)) == {later: 1}
        with pytest.raises(problems.NotFound):
            await claim(await a_customer(carting), guest)

    @pytest.mark.parametrize("is_guest", [True, False])
    async def test_an_order_that_fails_gives_back_what_it_had_and_no_more(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper, is_guest: bool
    ) -> None:
        who, first, later = guest if is_guest else customer, await shop.sell(), await shop.sell()
        await who.add(first, 2)
        order = ordered(await who.deliver())
        await who.add(later)
        await carting.react(order)
        await carting.react(cancelled(order, "SHORTFALL"))
        assert pieces(await (await following(who)).see()) == {first: 2, later: 1}

    async def test_it_joins_the_cart_that_the_customer_has_begun(
        self, carting: Serving, desk: Desk, shop: Assortment, customer: Shopper
    ) -> None:
        """Without this the unique key on a customer's cart would throw it away."""
        first, later = await shop.sell(), await shop.sell()
        await customer.add(first)
        order = ordered(await customer.deliver())
        await customer.add(later)
        await carting.react(order)
        again = Shopper(customer.client, (await mine(customer)).cart_id)
        second_order = ordered(await again.deliver())
        await again.add(first)
        await carting.react(second_order)
        assert pieces(await mine(customer)) == {first: 1}


class TestEditedFromManySides:
    async def test_changes_side_by_side_wait_for_each_other(self, desk: Desk, shop: Assortment, guest: Shopper) -> None:
        skus = [await shop.sell() for _ in range(12)]
        await guest.add(skus[0])
        await guest.deliver()
        await asyncio.gather(*(guest.add(sku) for sku in skus for _ in range(2)))
        assert pieces(await guest.see()) == {skus[0]: 3, **dict.fromkeys(skus[1:], 2)}
        await asyncio.gather(*(guest.remove(sku) for sku in skus[1:]))
        assert pieces(await guest.see()) == {skus[0]: 3}

    async def test_a_claim_and_edits_of_the_same_cart_wait_for_each_other(
        self, carting: Serving, desk: Desk, shop: Assortment, customer: Shopper
    ) -> None:
        skus = [await shop.sell() for _ in range(6)]
        guests = [await a_guest(carting) for _ in skus]
        for guest, sku in zip(guests, skus, strict=True):
            await guest.add(sku)
        await customer.add(skus[0])
        await customer.deliver()
        edits: list[Callable[[], Awaitable[object]]] = [lambda sku=sku: customer.add(sku) for sku in skus]  # type: ignore[misc]
        await asyncio.gather(*(claim(customer, guest) for guest in guests), *(edit() for edit in edits))
        assert pieces(await customer.see()) == {skus[0]: 3, **dict.fromkeys(skus[1:], 2)}

    async def test_a_cart_that_others_keep_changing_is_a_conflict_and_no_outage(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As another replica would: each quote comes too late."""
        sku = await shop.sell()
        await guest.add(sku)
        await guest.deliver()
        quote = ShippingQuotes.quote

        async def too_late(shipping: ShippingQuotes, enquiry: Enquiry) -> Quote:
            answer = await quote(shipping, enquiry)
            return replace(answer, enquiry=replace(enquiry, items_total=enquiry.items_total + 1))

        monkeypatch.setattr(ShippingQuotes, "quote", too_late)
        with pytest.raises(problems.VersionConflict) as refusal:
            await guest.add(sku)
        monkeypatch.undo()
        assert refusal.value.members == {"current_version": (await guest.see()).version}

    async def test_nor_is_it_for_the_order_that_reads_the_cart(
        self, carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """ORDERING would hold CARTING for broken otherwise, and refuse everybody for a while."""
        sku = await shop.sell()
        await guest.add(sku)
        cart = await guest.deliver()
        ordering = carting.as_service(CartingClient)
        caller = Caller(credentials={"cart_token": guest.token})
        request = operations.GetCartRequest(cart_id=guest.cart_id, caller=caller)
        reading = asyncio.create_task(ordering.get_cart(request))
        await asyncio.gather(*(guest.add(sku) for _ in range(8)))
        assert (await reading).body.totals.shipping == cart.totals.shipping
        quote = ShippingQuotes.quote

        async def too_late(shipping: ShippingQuotes, enquiry: Enquiry) -> Quote:
            answer = await quote(shipping, enquiry)
            return replace(answer, enquiry=replace(enquiry, items_total=enquiry.items_total + 1))

        monkeypatch.setattr(ShippingQuotes, "quote", too_late)
        with pytest.raises(problems.VersionConflict):
            await ordering.get_cart(request)
