"""A cart whose order is being placed, while somebody claims it or puts something in: what was ordered is in no cart."""

import asyncio
from collections import Counter

import pytest

from generated.carting import operations
from generated.carting.models import Cart, CartClaim
from generated.carting.problems import CartMerged, CartNotActive, NotFound, QuantityLimit
from infra.local.players.callers import until
from infra.local.players.shopper import Shopper
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from tests.support.shop import Buyer, Shop

ROUNDS = 8


def pieces(cart: Cart | None) -> Counter[str]:
    return Counter({item.sku: item.quantity for item in cart.items} if cart else {})


async def cart_of(customer: Buyer) -> Cart | None:
    try:
        return (await customer.services.carting.get_my_cart(operations.GetMyCartRequest())).body
    except NotFound:
        return None


async def claim(customer: Buyer, guest: Buyer) -> bool:
    """Answers whether there was something to claim."""
    body = CartClaim(cart_token=guest.cart_token, strategy="MERGE")
    request = operations.ClaimCartRequest(cart_id=guest.cart.cart_id, idempotency_key=new_id("key"), body=body)
    try:
        await customer.services.carting.claim_cart(request)
    except CartNotActive:
        return False
    return True


async def order(guest: Buyer) -> str:
    """The order's id; nothing when the cart was claimed first, or its total changed with that."""
    try:
        return (await guest.order()).order_id
    except Problem:
        return ""


async def by_staff(shop: Shop, cart_id: str) -> Cart:
    return (await shop.staff.services.carting.get_cart(operations.GetCartRequest(cart_id=cart_id))).body


def is_ordered(cart: Cart) -> bool:
    return cart.status == "ORDERED"


@pytest.mark.parametrize("side_by_side", [True, False])
@pytest.mark.parametrize("has_cart", [True, False])
async def test_what_a_guest_ordered_is_not_in_the_cart_that_it_was_claimed_into(
    shop: Shop, side_by_side: bool, has_cart: bool
) -> None:
    tea = await shop.staff.offer("Thé", price=990, stock=1000)
    placed = 0
    for _ in range(ROUNDS):
        guest, customer = await shop.guest_with_cart(2), await shop.customer()
        if has_cart:
            await customer.open_cart()
            await customer.put_in(tea.sku)
        if side_by_side:
            order_id, claimed = await asyncio.gather(order(guest), claim(customer, guest))
        else:
            order_id, claimed = await order(guest), await claim(customer, guest)
        own: Counter[str] = Counter({tea.sku: 1} if has_cart else {})
        if order_id:
            placed += 1
            await shop.fulfilled(order_id)
            await until(lambda cart_id=guest.cart.cart_id: by_staff(shop, cart_id), is_ordered, "The cart being closed")  # type: ignore[misc]
            assert pieces(await cart_of(customer)) == own
        else:
            assert claimed
            assert pieces(await cart_of(customer)) == own + Counter({shop.mug.sku: 2})
    assert placed or side_by_side


@pytest.mark.parametrize("is_guest", [True, False])
async def test_what_a_second_tab_adds_while_the_order_is_placed_is_in_one_cart_afterwards(shop: Shop, is_guest: bool) -> None:
    tea = await shop.staff.offer("Tisane", price=790, stock=1000)
    for _ in range(ROUNDS):
        buyer = shop.guest() if is_guest else await shop.customer()
        await buyer.fill_cart((shop.mug.sku, 1))
        tab = Shopper(shop.system.urls, shop.session)
        tab.access_token, tab.cart_token, tab.cart = buyer.access_token, buyer.cart_token, buyer.cart
        order_id, is_in = await asyncio.gather(order(buyer), put_in(tab, tea.sku))
        if not order_id:
            continue  # the total was another one by then
        closed = await until(buyer.look_at_cart, is_ordered, "The cart being closed")
        assert pieces(closed) == {shop.mug.sku: 1}
        assert isinstance(closed.merged_into, str) is is_in  # it was refused: the tab begins a new cart
        if isinstance(closed.merged_into, str):
            request = operations.GetCartRequest(cart_id=closed.merged_into)
            assert pieces((await tab.services.carting.get_cart(request)).body) == {tea.sku: 1}


async def put_in(tab: Shopper, sku: str) -> bool:
    try:
        await tab.put_in(sku)
    except (CartNotActive, CartMerged):
        return False
    return True


async def test_edits_of_one_cart_side_by_side_wait_for_each_other(shop: Shop) -> None:
    """Forty at once, each of which has the fee quoted afresh."""
    tea = await shop.staff.offer("Infusion", price=590, stock=1000)
    guest = await shop.guest_with_cart(1)
    tabs = []
    for _ in range(40):
        tab = Shopper(shop.system.urls, shop.session)
        tab.cart_token, tab.cart = guest.cart_token, guest.cart
        tabs.append(tab)
    outcomes = await asyncio.gather(
        *(tab.put_in(tea.sku if n % 2 else shop.mug.sku) for n, tab in enumerate(tabs)), return_exceptions=True
    )
    refusals = [each for each in outcomes if isinstance(each, BaseException)]
    assert all(isinstance(each, QuantityLimit) for each in refusals), refusals
    assert pieces(await guest.look_at_cart()).total() == 41 - len(refusals)
