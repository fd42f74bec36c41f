"""A fee changes while orders are placed: nobody pays another one than the cart showed."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from msgspec import UNSET

from generated.common.models import Price
from generated.ordering.problems import TotalMismatch
from generated.shipping.models import ShippingMethod, ShippingMethodChange, ShippingMethodDraft, ShippingRate, WeightTier
from generated.shipping.operations import CreateShippingMethodRequest, UpdateShippingMethodRequest
from infra.runtime.ids import new_id
from tests.support.agreements import Agreement, charged_otherwise
from tests.support.shop import Buyer, Shop

ORDERS = 50
AT_ONCE = 8
ATTEMPTS_PER_FEE = 16
_METHOD = "CHANGING_FEE"


@dataclass(kw_only=True)
class ChangingFee:
    """A method of its own whose fee staff raise by one euro, again and again."""

    shop: Shop
    method: ShippingMethod
    fees: list[int]

    async def rise(self) -> None:
        self.fees.append(self.fees[-1] + 100)
        await self._change(ShippingMethodChange(version=self.method.version, rates=rates(self.fees[-1])))

    async def end(self) -> None:
        """Nothing but a zone is ever deleted: the method is offered no more."""
        await self._change(ShippingMethodChange(version=self.method.version, active=False))

    async def _change(self, change: ShippingMethodChange) -> None:
        request = UpdateShippingMethodRequest(shipping_method_code=_METHOD, body=change)
        self.method = (await self.shop.staff.services.shipping.update_shipping_method(request)).body


@asynccontextmanager
async def changing_fee(shop: Shop) -> AsyncIterator[ChangingFee]:
    draft = ShippingMethodDraft(
        shipping_method_code=_METHOD, carrier_code="HIRONDELLE", name="Au prix du jour", delivers_to="HOME", rates=rates(500)
    )
    request = CreateShippingMethodRequest(idempotency_key=new_id("key"), body=draft)
    method = (await shop.staff.services.shipping.create_shipping_method(request)).body
    fee = ChangingFee(shop=shop, method=method, fees=[500])
    try:
        yield fee
    finally:
        await fee.end()


def rates(cents: int) -> list[ShippingRate]:
    tier = WeightTier(up_to=30_000, fee=Price(amount=cents, currency="EUR"))
    return [ShippingRate(zone_code="FRANCE", min_days=1, max_days=2, weight_tiers=[tier])]


@dataclass(kw_only=True)
class Attempts:
    """Counts orders and refusals; the fee rises after some of them, while the others go on."""

    fee: ChangingFee
    made: int = 0
    refused: int = 0
    _rising: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def add(self, *, refused: bool) -> None:
        self.made, self.refused = self.made + 1, self.refused + refused
        if self.made % ATTEMPTS_PER_FEE == 0:
            async with self._rising:
                await self.fee.rise()


async def test_a_fee_changes_while_fifty_orders_are_placed(shop: Shop) -> None:
    async with changing_fee(shop) as fee:
        buyers = await _in_front_of_the_fee(shop)
        await fee.rise()  # nobody has looked again: each first attempt is refused
        attempts, turns = Attempts(fee=fee), asyncio.Semaphore(AT_ONCE)
        agreements = await asyncio.gather(*(_orders(buyer, turns, attempts) for buyer in buyers))
        assert charged_otherwise(agreements) == []
        assert attempts.refused >= ORDERS
        assert len({each.shown for each in agreements}) > 1
        assert {each.shown for each in agreements} <= set(fee.fees[1:])
    for each in agreements:
        assert (await shop.fulfilled(each.order.order_id, seconds=60)).totals.shipping.amount == each.shown


async def _in_front_of_the_fee(shop: Shop) -> Sequence[Buyer]:
    turns = asyncio.Semaphore(AT_ONCE)

    async def filled() -> Buyer:
        async with turns:
            buyer = await shop.guest_with_cart()
            await buyer.choose_delivery(method=_METHOD)
            return buyer

    return await asyncio.gather(*(filled() for _ in range(ORDERS)))


async def _orders(buyer: Buyer, turns: asyncio.Semaphore, attempts: Attempts) -> Agreement:
    """Orders at what was seen when the cart was filled; then looks at the cart, agrees and orders until it is placed."""
    async with turns:
        agreement = await _ordered(buyer, attempts)
    while agreement is None:
        async with turns:
            await _looks(buyer)
            agreement = await _ordered(buyer, attempts)
    return agreement


async def _ordered(buyer: Buyer, attempts: Attempts) -> Agreement | None:
    """Returns what was agreed to and charged; None for an order that is refused because the fee is another one now."""
    shown, order = buyer.cart.totals.shipping, None
    with suppress(TotalMismatch):
        order = await buyer.order()
    await attempts.add(refused=order is None)
    assert shown is not UNSET
    if order is None:
        return None
    return Agreement(shown=shown.amount, total=buyer.cart.totals.total.amount, order=order)


async def _looks(buyer: Buyer) -> None:
    """The refused order has told the cart of another fee: it shows it, with a warning."""
    seen = buyer.cart.totals.shipping
    cart = await buyer.look_at_cart()
    assert cart.totals.shipping != seen
    assert "SHIPPING_FEE_CHANGED" in {each.code for each in cart.warnings}
