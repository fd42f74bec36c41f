"""Many at once for little."""

import asyncio
from collections import Counter

from infra.runtime.problem import Problem
from tests.support.shop import Buyer, Shop

BUYERS = 200
PIECES = 10
PATIENCE_SECONDS = 60


async def ordered(buyer: Buyer) -> str:
    """The order's id, or the code of the refusal."""
    try:
        return (await buyer.order()).order_id
    except Problem as refusal:
        return refusal.code


async def test_two_hundred_buyers_of_ten_pieces_make_ten_orders_and_no_other_refusal(shop: Shop) -> None:
    rare = await shop.staff.offer("Édition limitée", price=9900, stock=PIECES)
    turns = asyncio.Semaphore(20)

    async def fill() -> Buyer:
        async with turns:
            return await shop.guest_with_cart(1, rare)

    buyers = await asyncio.gather(*(fill() for _ in range(BUYERS - PIECES)))
    async with asyncio.timeout(PATIENCE_SECONDS):
        early = await asyncio.gather(
            *(ordered(buyer) for buyer in buyers), *(_latecomer(shop, rare.sku) for _ in range(PIECES))
        )
    outcomes = Counter(early)
    orders = {outcome for outcome in outcomes if outcome.startswith("ord_")}
    assert {code: count for code, count in outcomes.items() if code not in orders} == {"insufficient-stock": BUYERS - PIECES}
    assert len(orders) == PIECES
    for order_id in orders:
        assert (await shop.fulfilled(order_id, seconds=PATIENCE_SECONDS)).status == "CONFIRMED"
    stock = await shop.staff.stock(rare.sku)
    assert (stock.on_hand, stock.reserved, stock.status) == (0, 0, "OUT_OF_STOCK")


async def _latecomer(shop: Shop, sku: str) -> str:
    """Fills the cart while the others order: until the reservation, nothing may refuse."""
    buyer = shop.guest()
    await buyer.fill_cart((sku, 1))
    return await ordered(buyer)
