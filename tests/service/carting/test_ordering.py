"""Carts become orders, come back, and end."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from generated.carting import models, operations, problems
from generated.events.administering import (
    CheckoutState,
    SettingChanged,
    SettingState,
    SettingStateValues,
)
from generated.events.carting import CartOrdered, CartReopened
from generated.events.ordering import OrderCreated
from impl.carting.job_types import ExpireCarts, Jobs
from impl.carting.tables import carts
from infra.runtime.ids import new_id
from tests.service.carting.support import NOW, Desk, Shop, Shopper, a_guest, codes, rate_changed, tier_changed, tier_rules
from tests.support.order_events import ORDER_ONE, cancelled, expired
from tests.support.service import Serving


def ordered(cart: models.Cart) -> OrderCreated:
    """The order that ORDERING would make of a cart."""
    lines = [
        {
            "line_id": new_id("lin"),
            **{
                name: getattr(item, name)
                for name in ("sku", "product_id", "vendor_id", "name", "quantity", "tax_class", "tax_rate", "weight")
            },
            "unit_price": {"amount": item.unit_price.amount, "currency": "EUR"},
            "discount": {"amount": item.discount.amount, "currency": "EUR"},
            "line_total": {"amount": item.line_total.amount, "currency": "EUR"},
        }
        for item in cart.items
    ]
    members = {"order_id": new_id("ord"), "cart_id": cart.cart_id, "cart_version": cart.version, "lines": lines}
    if cart.delivery is not msgspec.UNSET and cart.delivery.shipping is not msgspec.UNSET:
        chosen = msgspec.to_builtins(cart.delivery.shipping)
        members["shipping"] = {name: chosen[name] for name in ORDER_ONE["shipping"]}
    return msgspec.convert({**ORDER_ONE, **members}, OrderCreated)


def customer_id(cart: models.Cart) -> str:
    assert isinstance(cart.customer_id, str)
    return cart.customer_id


class TestOrdering:
    async def test_an_order_closes_its_cart_and_the_next_begins_empty(
        self, carting: Serving, desk: Desk, shop: Shop, customer: Shopper
    ) -> None:
        await customer.add(await shop.sell())
        order = ordered(await customer.deliver())
        for _ in range(2):
            await carting.react(order)
        cart = await customer.see()
        assert (cart.status, cart.order_id) == ("ORDERED", order.order_id)
        with pytest.raises(problems.CartNotActive):
            await customer.add(await shop.sell())
        told = [each for each in await carting.emitted_of(CartOrdered) if each.cart_id == cart.cart_id]
        assert [(each.order_id, each.cart_version) for each in told] == [(order.order_id, order.cart_version)]
        again = (await customer.client.create_cart(operations.CreateCartRequest())).body.cart
        assert (again.cart_id != cart.cart_id, again.items) == (True, [])

    async def test_an_ordered_cart_costs_what_was_ordered_whatever_changes_afterwards(
        self, carting: Serving, desk: Desk, shop: Shop, customer: Shopper
    ) -> None:
        kept, taken_out = await shop.sell(2000), await shop.sell(500)
        await customer.add(kept, 2)
        await customer.add(taken_out)
        before = await customer.deliver()
        order = ordered(before)
        await customer.remove(taken_out)  # too late: ORDERING has read the cart
        await carting.react(order)
        await carting.react(tier_rules(VIP=10))
        await carting.react(tier_changed(customer_id(before), "VIP", 2))
        await carting.react(rate_changed("STANDARD", 2200))
        cart = await customer.see()
        assert (cart.tier_applied, cart.discounts) == ("STANDARD", [])
        assert (cart.totals, [item.tax_rate for item in cart.items]) == (before.totals, [2000, 2000])
        assert [(item.sku, item.quantity) for item in cart.items] == [(kept, 2), (taken_out, 1)]
        await carting.react(expired(order))
        assert [(item.tax_rate, item.discount.amount) for item in (await customer.see()).items] == [(2200, 400), (2200, 50)]

    async def test_what_came_after_the_order_goes_into_the_next_cart(
        self, carting: Serving, desk: Desk, shop: Shop, customer: Shopper
    ) -> None:
        first, later = await shop.sell(), await shop.sell()
        await customer.add(first)
        order = ordered(await customer.deliver())
        await customer.add(first)
        await customer.add(later, 2)
        await carting.react(order)
        following = (await customer.client.get_my_cart(operations.GetMyCartRequest())).body
        assert [(item.sku, item.quantity) for item in following.items] == [(first, 1), (later, 2)]
        assert following.cart_id != customer.cart_id

    async def test_an_order_nobody_paid_gives_the_cart_back(
        self, carting: Serving, desk: Desk, shop: Shop, guest: Shopper
    ) -> None:
        await guest.add(await shop.sell())
        order = ordered(await guest.deliver())
        await carting.react(order)
        for _ in range(2):
            await carting.react(expired(order))
        cart = await guest.see()
        assert (cart.status, cart.order_id, cart.requirements) == ("ACTIVE", msgspec.UNSET, [])
        await carting.react(order)
        assert (await guest.see()).status == "ACTIVE"
        told = [each for each in await carting.emitted_of(CartReopened) if each.cart_id == cart.cart_id]
        assert [each.order_id for each in told] == [order.order_id]

    async def test_it_goes_into_the_cart_that_was_begun_meanwhile(
        self, carting: Serving, desk: Desk, shop: Shop, customer: Shopper
    ) -> None:
        first, second = await shop.sell(), await shop.sell()
        await customer.add(first)
        order = ordered(await customer.deliver())
        await carting.react(order)
        other = Shopper(customer.client, (await customer.client.create_cart(operations.CreateCartRequest())).body.cart.cart_id)
        await other.add(second)
        await carting.react(cancelled(order, "PAYMENT_FAILED"))
        cart = await other.see()
        assert sorted(item.sku for item in cart.items) == sorted([first, second])
        assert (codes(cart), cart.requirements) == (["SHIPPING_UNAVAILABLE"], ["SHIPPING_METHOD"])
        assert (await customer.see()).merged_into == other.cart_id

    async def test_an_order_that_somebody_cancelled_keeps_its_cart(
        self, carting: Serving, desk: Desk, shop: Shop, customer: Shopper
    ) -> None:
        await customer.add(await shop.sell())
        order = ordered(await customer.deliver())
        await carting.react(order)
        await carting.react(cancelled(order, "CUSTOMER"))
        assert (await customer.see()).status == "ORDERED"

    async def test_orders_of_unknown_carts_are_passed_over(self, carting: Serving) -> None:
        order = msgspec.structs.replace(msgspec.convert(ORDER_ONE, OrderCreated), cart_id=new_id("crt"))
        await carting.react(order)
        await carting.react(expired(order))


class TestExpiry:
    async def test_a_guests_cart_ends_and_is_forgotten_a_customers_is_not(
        self, carting: Serving, guest: Shopper, customer: Shopper
    ) -> None:
        jobs = carting.plugs.jobs
        assert isinstance(jobs, Jobs)

        async def days_later(days: int) -> None:
            past = datetime.now(UTC) - timedelta(days=days)
            own = carts.c.cart_id == guest.cart_id
            await carting.store.command(lambda tx: tx.execute(carts.update().where(own).values(expires_at=past)))

        async def sweep() -> None:
            await carting.store.command(lambda tx: jobs.expire_carts.call(tx, ExpireCarts()))

        await days_later(0)
        assert (await guest.see()).status == "EXPIRED"
        with pytest.raises(problems.CartNotActive):
            await guest.add("ANYTHING-01")
        await sweep()
        assert (await guest.see()).status == "EXPIRED"
        await days_later(31)
        await sweep()
        with pytest.raises(problems.NotFound):
            await guest.see()
        assert (await customer.see()).status == "ACTIVE"

    async def test_the_settings_say_how_long(self, carting: Serving) -> None:
        checkout = CheckoutState(
            payment_minutes=15,
            guest_checkout=True,
            payment_methods=["CARD"],
            cart_days=7,
            return_days=14,
            terms_url="/terms",
            privacy_url="/privacy",
        )
        state = SettingState(setting_group="CHECKOUT", values=SettingStateValues(checkout=checkout), version=1, as_of=NOW)
        await carting.react(SettingChanged(setting_group="CHECKOUT", setting=state))
        cart = await (await a_guest(carting)).see()
        assert isinstance(cart.expires_at, datetime)
        assert cart.expires_at - cart.created_at == timedelta(days=7)
