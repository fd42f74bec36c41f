"""A fee changes while orders are placed: nobody pays another one than the cart showed."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

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


class Attempts:
    """Counts orders and refusals, so that the fee rises while there are some and not faster than anybody can order."""

    def __init__(self) -> None:
        self.made, self.refused, self._more = 0, 0, asyncio.Condition()

    async def add(self, *, refused: bool) -> None:
        async with self._more:
            self.made, self.refused = self.made + 1, self.refused + refused
            self._more.notify_all()

    async def reach(self, number: int) -> None:
        async with self._more:
            await self._more.wait_for(lambda: self.made >= number)


async def test_a_fee_changes_while_fifty_orders_are_placed(shop: Shop) -> None:
    async with changing_fee(shop) as fee:
        buyers = await _in_front_of_the_fee(shop)
        await fee.rise()  # nobody has looked again
        attempts, turns = Attempts(), asyncio.Semaphore(AT_ONCE)

        async def goes_on_rising() -> None:
            for count in range(1, 1000):
                await attempts.reach(count * ATTEMPTS_PER_FEE)
                await fee.rise()

        rising = asyncio.create_task(goes_on_rising())
        try:
            agreements = await asyncio.gather(*(_orders(buyer, turns, attempts) for buyer in buyers))
        finally:
            rising.cancel()
            await asyncio.gather(rising, return_exceptions=True)
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
    """Looks at the cart and agrees, until the order is placed."""
    while True:
        async with turns:
            shown = buyer.cart.totals.shipping
            assert shown is not UNSET
            try:
                order = await buyer.order()
            except TotalMismatch:
                await attempts.add(refused=True)
                await buyer.look_at_cart()
                continue
            await attempts.add(refused=False)
            return Agreement(shown=shown.amount, total=buyer.cart.totals.total.amount, order=order)
