"""ORDERING, CARTING, SHIPPING, CATALOGING and STOCKING together: an order costs and promises what holds when it is placed."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from generated.carting.models import Cart
from generated.carting.operations import (
    ListCartShippingOptionsRequest,
)
from generated.common.models import Money
from generated.ordering import problems
from generated.ordering.models import Order
from generated.stocking import models as stock
from generated.stocking.client import StockingClient
from generated.stocking.models import Reservation
from generated.stocking.operations import ReceiveStockRequest
from impl.ordering.gateways.stock_holds import StockHolds
from infra.runtime.ids import new_id
from tests.service.house import BERLIN, PARIS, UNSET, House, a_guest, a_member, a_product, fee_of
from tests.support.agreements import Agreement, charged_otherwise
from tests.support.service import serving


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with serving("ordering", "carting", "cataloging", "shipping", "stocking", folder=tmp_path) as services:

        def clock(instant: datetime) -> None:
            for name in ("ordering", "carting", "shipping"):
                services[name].store.clock = lambda: instant

        clock(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
        house = House(services=services, clock=clock, product=await a_product(services))
        await house.pass_on()
        staff = services["stocking"].as_staff(StockingClient, "stock:write")
        receipt = ReceiveStockRequest(sku=house.sku, idempotency_key="receipt", body=stock.StockReceipt(quantity=10))
        await staff.receive_stock(receipt)
        yield house


@pytest.mark.parametrize(
    ("method", "threshold", "fee"), [("STANDARD_HOME", 5000, 495), ("STANDARD_HOME", 4000, 0), ("EXPRESS_HOME", 4000, 1290)]
)
async def test_a_member_pays_what_shipping_quotes(house: House, method: str, threshold: int, fee: int) -> None:
    await house.price(4000)
    free_from = {"tier": "PREMIUM", "free_from": {"amount": threshold, "currency": "EUR"}}
    await house.setting("SHIPPING", 1, tier_free_from=[free_from])
    member = await a_member(house, "PREMIUM")
    await member.choose(PARIS, method)
    options = (await member.carting.list_cart_shipping_options(ListCartShippingOptionsRequest(cart_id=member.cart_id))).body
    assert [option.fee.amount for option in options.items if option.shipping_method_code == method] == [fee]
    assert fee_of(member.seen) == fee
    assert (await member.order()).totals.shipping.amount == fee


@pytest.mark.parametrize(("before", "after", "fees"), [(6500, 500, (0, 495)), (5500, 6500, (495, 0))])
async def test_a_price_that_crosses_the_threshold_changes_the_fee(
    house: House, before: int, after: int, fees: tuple[int, int]
) -> None:
    await house.price(before)
    guest = await a_guest(house)
    assert fee_of(guest.seen) == fees[0]
    await house.price(after)
    with pytest.raises(problems.TotalMismatch) as refusal:
        await guest.order()
    assert refusal.value.members["actual"] == Money(amount=after + fees[1], currency="EUR")
    assert await house.reserved() == 0
    await guest.see()
    [told] = [each for each in guest.seen.warnings if each.code == "SHIPPING_FEE_CHANGED"]
    assert (told.before, told.after) == tuple(Money(amount=fee, currency="EUR") for fee in fees)
    order = await guest.order()
    assert (order.totals.shipping.amount, order.totals.total.amount) == (fees[1], after + fees[1])


@pytest.mark.parametrize("is_told", [True, False])
async def test_a_fee_that_staff_changed_is_shown_before_it_is_paid(house: House, is_told: bool) -> None:
    await house.price(1000)
    guest = await a_guest(house)
    await house.fee(595, is_told=is_told)
    with pytest.raises(problems.TotalMismatch) as refusal:
        await guest.order()
    assert refusal.value.members["actual"] == Money(amount=1595, currency="EUR")
    assert await house.reserved() == 0
    await guest.see()
    assert (guest.codes(), fee_of(guest.seen)) == (["SHIPPING_FEE_CHANGED"], 595)
    assert charged_otherwise([agreed(guest.seen, await guest.order())]) == []


async def test_a_fee_that_changes_after_the_order_read_its_cart_does_not_concern_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.price(1000)
    guest = await a_guest(house)
    hold = StockHolds.hold

    async def changed_meanwhile(holds: StockHolds, order_id: str, cart: Cart) -> Reservation:
        await house.fee(595)
        return await hold(holds, order_id, cart)

    monkeypatch.setattr(StockHolds, "hold", changed_meanwhile)
    assert charged_otherwise([agreed(guest.seen, await guest.order())]) == []


async def test_an_order_that_is_not_compared_with_what_was_shown_is_found(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check that the journey makes finds the fault that it is there for."""
    await house.price(1000)
    guest = await a_guest(house)
    await house.fee(595)
    monkeypatch.setattr("impl.ordering.operations.create_order.refuse_unless_orderable", lambda *_, **__: None)
    order = await guest.order()
    number = order.order_number
    assert charged_otherwise([agreed(guest.seen, order)]) == [
        f"{number} charges 595, its cart showed 495",
        f"{number} charges 595, its cart showed 495",
        f"{number} charges 1595, its cart showed 1495",
    ]


def agreed(seen: Cart, order: Order) -> Agreement:
    return Agreement(shown=fee_of(seen), total=seen.totals.total.amount, order=order)


async def test_another_weight_is_another_fee(house: House) -> None:
    await house.price(1000)
    guest = await a_guest(house)
    await house.weight(29000)
    with pytest.raises(problems.TotalMismatch):
        await guest.order()
    assert fee_of(await guest.see()) == 1490
    assert (await guest.order()).totals.shipping.amount == 1490


async def test_a_fee_that_changed_without_an_event_to_carting_is_caught_all_the_same(house: House) -> None:
    await house.price(1000)
    guest = await a_guest(house)
    await house.setting("SHIPPING", 1, to=("shipping",), free_from={"amount": 500, "currency": "EUR"})
    with pytest.raises(problems.TotalMismatch):
        await guest.order()
    assert (await guest.see()).totals.total.amount == 1000
    assert (await guest.order()).totals.shipping.amount == 0


async def test_a_country_that_is_served_no_more_is_not_delivered_to(house: House) -> None:
    guest = await a_guest(house, address=BERLIN)
    await house.setting("STORE", 1, countries=["FR"])
    with pytest.raises(problems.CartNotReady) as refusal:
        await guest.order()
    assert refusal.value.members == {"requirements": ["SHIPPING_METHOD"]}
    await guest.see()
    assert guest.codes() == ["SHIPPING_UNAVAILABLE"]


async def test_handling_days_that_became_more_are_told_before_the_order(house: House) -> None:
    guest = await a_guest(house)
    await house.setting("SHIPPING", 1, handling_days=20)
    with pytest.raises(problems.DeliveryDaysChanged) as refusal:
        await guest.order()
    assert refusal.value.members == {"expected": "2026-11-27", "actual": "2026-12-19"}
    await guest.see()
    assert guest.codes() == ["DELIVERY_DAYS_CHANGED"]
    assert str((await guest.order()).shipping.latest_day) == "2026-12-19"


async def test_who_names_no_day_is_promised_what_holds_now(house: House) -> None:
    guest = await a_guest(house)
    house.clock(datetime(2026, 12, 21, 9, 0, tzinfo=UTC))
    order = await guest.order(expected_latest_day=UNSET)
    assert str(order.shipping.earliest_day) == "2026-12-24"


async def test_without_shipping_there_is_no_order_and_the_key_goes_on_later(house: House) -> None:
    guest, key = await a_guest(house), new_id("key")
    channel = house.services["carting"].implementation.operations.get_cart.call.read_cart.quotes.client._channel
    url, channel.url = channel.url, "http://127.0.0.1:9"
    with pytest.raises(problems.DependencyUnavailable) as refusal:
        await guest.order(key=key)
    assert refusal.value.members == {"service": "shipping"}
    assert refusal.value.detail.startswith("shipping: ")
    assert await house.reserved() == 0
    channel.url = url
    channel.breaker.succeeded()
    house.services["ordering"].implementation.operations.create_order.call.carts.carting._channel.breaker.succeeded()
    assert (await guest.order(key=key)).status == "PENDING"
    assert await house.reserved() == 1
