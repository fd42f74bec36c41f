"""CARTING over HTTP, on SQLite and on PostgreSQL, beside the real CATALOGING and a SHIPPING that says what the test wants."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import msgspec
import pytest
from aiohttp import web
from sqlalchemy import select

from generated.carting import models, operations, problems
from generated.carting.client import CartingClient
from generated.cataloging import models as catalogue
from generated.cataloging import operations as catalogue_operations
from generated.cataloging.client import CatalogingClient
from generated.common.models import StockStatus, Tier
from generated.events.administering import (
    CheckoutState,
    SettingChanged,
    SettingState,
    SettingStateValues,
    VendorCreated,
    VendorState,
)
from generated.events.billing import TaxPeriodState, TaxRateChanged, TaxScheduleState
from generated.events.carting import CartCreated, CartMerged, CartOrdered, CartReopened
from generated.events.ordering import OrderCancelled, OrderCreated, OrderExpired
from generated.events.profiling import CustomerState, CustomerTierChanged, TierRule, TierRulesChanged, TierRuleSet
from generated.events.stocking import StockLevel, StockLevelChanged
from impl.carting import offers
from impl.carting.tables import carts
from infra.runtime.caller import Caller
from infra.runtime.ids import new_id
from infra.runtime.jobs import Job, JobCommand
from tests.support.postgresql import embedded_postgresql
from tests.support.service import NOWHERE, Serving, serving
from tests.support.tokens import free_port

ROOT = Path(__file__).parents[2]
ORDER: dict[str, Any] = msgspec.json.decode((ROOT / "contracts/ordering/events/order-created.v1.json").read_bytes())[
    "examples"
][0]
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PARIS = models.Address(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")


@dataclass
class Desk:
    """Stands in for SHIPPING: two methods whose fees the test sets, a refusal, or silence."""

    fees: dict[str, int] = field(default_factory=lambda: {"STANDARD_HOME": 490, "EXPRESS_HOME": 1290})
    is_away: bool = False
    asked: list[dict[str, Any]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(await request.json())
        if self.is_away:
            return web.json_response({}, status=500)
        if not self.fees:
            refusal = {"type": "/problems/address-not-served", "title": "No", "status": 409, "code": "address-not-served"}
            return web.json_response({**refusal, "country": "FR"}, status=409, content_type="application/problem+json")
        options = [
            {
                "shipping_method_code": code,
                "carrier_code": "COLISSIMO",
                "name": code.title(),
                "fee": {"amount": fee, "currency": "EUR"},
                "earliest_day": "2026-11-25",
                "latest_day": "2026-11-27",
            }
            for code, fee in self.fees.items()
        ]
        return web.json_response({"options": options})


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('carting')}/carting.db"
        return
    with embedded_postgresql() as server:
        yield server.database()


@pytest.fixture(scope="module")
async def the_desk() -> AsyncIterator[tuple[Desk, str]]:
    desk, port = Desk(), free_port()
    app = web.Application()
    app.router.add_post("/shipping-quotes", desk.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield desk, f"http://127.0.0.1:{port}"
    await runner.cleanup()


@pytest.fixture
def desk(the_desk: tuple[Desk, str]) -> Iterator[Desk]:
    desk, _ = the_desk
    yield desk
    desk.fees, desk.is_away, desk.asked = Desk().fees, False, []


@pytest.fixture(scope="module")
async def services(
    store_url: str, the_desk: tuple[Desk, str], tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[dict[str, Serving]]:
    folder = tmp_path_factory.mktemp("store")
    nowhere = f"http://{NOWHERE}"  # a system that runs on this machine has other keys
    settings = {"SHIPPING_URL": the_desk[1], "PROFILING_URL": nowhere}
    async with serving("carting", "cataloging", folder=folder, store_urls={"carting": store_url}, settings=settings) as running:
        yield running


@pytest.fixture(scope="module")
def carting(services: dict[str, Serving]) -> Serving:
    return services["carting"]


@dataclass
class Shop:
    """The catalogue of the test: products with one variant each."""

    client: CatalogingClient
    category_id: str
    vendor_id: str
    products: dict[str, catalogue.Product] = field(default_factory=dict)

    async def sell(self, cents: int = 1990, **members: Any) -> str:
        """A new variant on sale; answers its SKU."""
        sku = f"SKU-{new_id('x')[-12:].upper()}"
        price = catalogue.Price(amount=cents, currency="EUR")
        variant = catalogue.VariantDraft(sku=sku, weight=350, tax_class="STANDARD", price=price, **members)
        draft = catalogue.ProductDraft(
            name="Mug", status="ACTIVE", category_id=self.category_id, vendor_id=self.vendor_id, variants=[variant]
        )
        request = catalogue_operations.CreateProductRequest(idempotency_key=sku, body=draft)
        self.products[sku] = (await self.client.create_product(request)).body
        return sku

    async def set_price(self, sku: str, cents: int) -> None:
        product = self.products[sku]
        body = catalogue.VariantPriceReplacement(price=catalogue.Price(amount=cents, currency="EUR"), version=product.version)
        self.products[sku] = (
            await self.client.set_variant_price(catalogue_operations.SetVariantPriceRequest(sku=sku, body=body))
        ).body

    async def withdraw(self, sku: str) -> None:
        product = self.products[sku]
        body = catalogue.ProductStatusChange(status="DRAFT", version=product.version)
        request = catalogue_operations.SetProductStatusRequest(product_id=product.product_id, body=body)
        self.products[sku] = (await self.client.set_product_status(request)).body


@pytest.fixture(scope="module")
async def shop(services: dict[str, Serving]) -> Shop:
    cataloging, vendor_id = services["cataloging"], new_id("ven")
    state = VendorState(
        vendor_id=vendor_id, code="ATELIER", name="Atelier", description="", status="ACTIVE", version=1, as_of=NOW
    )
    await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=state))
    staff = cataloging.as_staff(CatalogingClient, "catalog:write")
    request = catalogue_operations.CreateCategoryRequest(body=catalogue.CategoryDraft(name="Mugs"))
    return Shop(staff, (await staff.create_category(request)).body.category_id, vendor_id)


@pytest.fixture
async def relay(services: dict[str, Serving]) -> "Relay":
    return Relay(services["cataloging"], services["carting"])


@dataclass
class Relay:
    """Hands the events of CATALOGING over to CARTING, as Kafka would."""

    cataloging: Serving
    carting: Serving

    async def last(self) -> None:
        name, payload = (await self.cataloging.emitted())[-1]
        for subscription in self.carting.plugs.subscriptions.TABLE.values():
            if subscription.type.name == name:
                await self.carting.react(msgspec.convert(payload, subscription.type.event))


@dataclass
class Shopper:
    """Somebody with a cart."""

    client: CartingClient
    cart_id: str
    token: str = ""

    async def see(self) -> models.Cart:
        return (await self.client.get_cart(operations.GetCartRequest(cart_id=self.cart_id))).body

    async def add(self, sku: str, quantity: int = 1, *, key: str | None = None) -> models.Cart:
        body = models.CartItemDraft(sku=sku, quantity=quantity)
        request = operations.AddCartItemRequest(cart_id=self.cart_id, body=body, idempotency_key=key)
        return (await self.client.add_cart_item(request)).body

    async def set(self, sku: str, quantity: int, *, version: int | None = None) -> models.Cart:
        body = models.CartItemChange(quantity=quantity, version=version or (await self.see()).version)
        request = operations.SetCartItemQuantityRequest(cart_id=self.cart_id, sku=sku, body=body)
        return (await self.client.set_cart_item_quantity(request)).body

    async def remove(self, sku: str) -> models.Cart:
        return (await self.client.remove_cart_item(operations.RemoveCartItemRequest(cart_id=self.cart_id, sku=sku))).body

    async def deliver(self, code: str | None = "STANDARD_HOME", address: models.Address = PARIS) -> models.Cart:
        chosen = {"shipping_method_code": code} if code else {}
        body = models.CartDeliveryDraft(address=address, version=(await self.see()).version, **chosen)
        return (await self.client.set_cart_delivery(operations.SetCartDeliveryRequest(cart_id=self.cart_id, body=body))).body

    async def options(self, **place: Any) -> list[models.CartShippingOption]:
        request = operations.ListCartShippingOptionsRequest(cart_id=self.cart_id, **place)
        return (await self.client.list_cart_shipping_options(request)).body.items


async def a_guest(carting: Serving) -> Shopper:
    new = (await carting.client(CartingClient).create_cart(operations.CreateCartRequest())).body
    assert isinstance(new.cart_token, str)
    return Shopper(carting.client(CartingClient, Cart_Token=new.cart_token), new.cart.cart_id, new.cart_token)


async def a_customer(carting: Serving, customer_id: str | None = None) -> Shopper:
    client = carting.as_customer(CartingClient, customer_id or new_id("cus"))
    return Shopper(client, (await client.create_cart(operations.CreateCartRequest())).body.cart.cart_id)


@pytest.fixture
async def guest(carting: Serving) -> Shopper:
    return await a_guest(carting)


@pytest.fixture
async def customer(carting: Serving) -> Shopper:
    return await a_customer(carting)


def money(cents: int) -> models.Money:
    return models.Money(amount=cents, currency="EUR")


def codes(cart: models.Cart) -> list[str]:
    return [warning.code for warning in cart.warnings]


def stock(sku: str, status: StockStatus, *, minutes: int = 0) -> StockLevelChanged:
    as_of = NOW + timedelta(minutes=minutes)
    level = StockLevel(sku=sku, on_hand=1, reserved=0, available=1, reorder_point=5, status=status, as_of=as_of)
    return StockLevelChanged(sku=sku, level=level)


def tier_changed(customer_id: str, tier: Tier, version: int) -> CustomerTierChanged:
    state = CustomerState(customer_id=customer_id, status="ACTIVE", tier=tier, registered_at=NOW, version=version)
    return CustomerTierChanged(customer_id=customer_id, customer=state, previous_tier="STANDARD", cause="COMPUTED")


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
    return msgspec.convert({**ORDER, **members}, OrderCreated)


def expired(order: OrderCreated) -> OrderExpired:
    return OrderExpired(
        order_id=order.order_id,
        order_number=order.order_number,
        cart_id=order.cart_id,
        reason="TIME",
        previous_status="PENDING",
        ended_by="SYSTEM",
        expired_at=NOW,
    )


def cancelled(order: OrderCreated, reason: Literal["CUSTOMER", "PAYMENT_FAILED", "SHORTFALL"]) -> OrderCancelled:
    return OrderCancelled(
        order_id=order.order_id,
        order_number=order.order_number,
        cart_id=order.cart_id,
        reason=reason,
        previous_status="PENDING",
        ended_by="SYSTEM",
        cancelled_at=NOW,
    )


class TestBeginning:
    async def test_a_guest_gets_a_token_that_is_kept_only_as_a_hash(self, carting: Serving, guest: Shopper) -> None:
        cart = await guest.see()
        assert (cart.status, cart.requirements) == ("ACTIVE", ["ITEMS", "DELIVERY_ADDRESS", "SHIPPING_METHOD"])
        row = await carting.store.query(lambda tx: tx.one(select(carts).where(carts.c.cart_id == guest.cart_id)))
        assert guest.token not in str(row)
        assert [each.cart_id for each in await carting.emitted_of(CartCreated)].count(guest.cart_id) == 1

    async def test_a_customer_has_one_active_cart(self, customer: Shopper) -> None:
        again = await customer.client.create_cart(operations.CreateCartRequest())
        assert isinstance(again, operations.CreateCartOk)
        assert again.body.cart.cart_id == customer.cart_id
        mine = await customer.client.get_my_cart(operations.GetMyCartRequest())
        assert mine.body.cart_id == customer.cart_id

    async def test_without_a_cart_there_is_none(self, carting: Serving) -> None:
        with pytest.raises(problems.NotFound):
            await carting.as_customer(CartingClient, new_id("cus")).get_my_cart(operations.GetMyCartRequest())


class TestAccess:
    async def test_what_is_not_yours_is_not_there(self, carting: Serving, guest: Shopper, customer: Shopper) -> None:
        stranger, other = await a_guest(carting), await a_customer(carting)
        for client in (stranger.client, other.client, carting.as_service(CartingClient)):
            for cart_id in (guest.cart_id, customer.cart_id):
                with pytest.raises(problems.NotFound):
                    await client.get_cart(operations.GetCartRequest(cart_id=cart_id))

    async def test_a_service_asks_on_somebodys_behalf(self, carting: Serving, guest: Shopper) -> None:
        customer_id = new_id("cus")
        mine = await a_customer(carting, customer_id)
        service = carting.as_service(CartingClient)
        request = operations.GetCartRequest(cart_id=mine.cart_id, on_behalf_of=customer_id)
        assert (await service.get_cart(request)).body == await mine.see()
        for_guest = operations.GetCartRequest(cart_id=guest.cart_id, caller=Caller(cart_token=guest.token))
        assert (await service.get_cart(for_guest)).body == await guest.see()
        with pytest.raises(problems.NotFound):
            await service.get_cart(operations.GetCartRequest(cart_id=guest.cart_id, on_behalf_of=customer_id))

    async def test_nobody_but_a_service_asks_for_another(self, carting: Serving) -> None:
        customer_id = new_id("cus")
        mine, other = await a_customer(carting, customer_id), await a_customer(carting)
        with pytest.raises(problems.NotFound):
            await other.client.get_cart(operations.GetCartRequest(cart_id=mine.cart_id, on_behalf_of=customer_id))

    async def test_staff_see_every_cart(self, carting: Serving, guest: Shopper) -> None:
        staff = carting.as_staff(CartingClient, "carts:read")
        assert (await staff.get_cart(operations.GetCartRequest(cart_id=guest.cart_id))).body.cart_id == guest.cart_id


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
        before = (await carting.store.query(lambda tx: offers.load(tx, [sku])))[sku]
        await carting.react(stock(sku, "LOW", minutes=1))
        await shop.set_price(sku, 1000)
        await relay.last()
        learnt = await carting.store.command(lambda tx: offers.learn(tx, before))
        assert (learnt.unit_price, learnt.availability) == (1000, "LOW")

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
    async def test_a_tier_gives_a_discount_and_free_delivery(self, carting: Serving, desk: Desk, shop: Shop) -> None:
        tiers = [
            TierRule(tier="STANDARD", discount_percent=0),
            TierRule(tier="VIP", discount_percent=10, free_shipping_from=money(3000)),
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
        assert (cart.totals.shipping, cart.totals.total) == (money(0), money(3600))
        assert isinstance(cart.delivery, models.CartDelivery)
        assert isinstance(cart.delivery.shipping, models.CartShippingOption)
        assert cart.delivery.shipping.fee == money(0)
        assert [each.fee for each in await shopper.options()] == [money(0), money(0)]
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


async def claim(customer: Shopper, guest: Shopper, strategy: models.ClaimStrategy = "MERGE") -> models.Cart:
    body = models.CartClaim(cart_token=guest.token, strategy=strategy)
    return (await customer.client.claim_cart(operations.ClaimCartRequest(cart_id=guest.cart_id, body=body))).body


class TestClaiming:
    async def test_without_a_cart_of_ones_own_the_guests_becomes_it(self, carting: Serving, shop: Shop, guest: Shopper) -> None:
        customer_id, sku = new_id("cus"), await shop.sell()
        await guest.add(sku, 2)
        customer = Shopper(carting.as_customer(CartingClient, customer_id), guest.cart_id)
        cart = await claim(customer, guest)
        assert (cart.cart_id, cart.customer_id, cart.expires_at) == (guest.cart_id, customer_id, msgspec.UNSET)
        assert await claim(customer, guest) == cart
        assert [each.cart_id for each in await carting.emitted_of(CartMerged)].count(guest.cart_id) == 1
        with pytest.raises(problems.NotFound):
            await guest.see()

    async def test_what_one_took_over_another_cannot(self, carting: Serving, guest: Shopper) -> None:
        first, second = (Shopper(carting.as_customer(CartingClient, new_id("cus")), guest.cart_id) for _ in range(2))
        await claim(first, guest)
        with pytest.raises(problems.NotFound):
            await claim(second, guest)

    @pytest.mark.parametrize(("strategy", "quantities"), [("MERGE", [3, 1]), ("KEEP_MINE", [1]), ("TAKE_GUEST", [2, 1])])
    async def test_two_carts_are_brought_together_as_asked(
        self,
        carting: Serving,
        shop: Shop,
        guest: Shopper,
        customer: Shopper,
        strategy: models.ClaimStrategy,
        quantities: list[int],
    ) -> None:
        both, only_guests = await shop.sell(), await shop.sell()
        await customer.add(both)
        await guest.add(both, 2)
        await guest.add(only_guests)
        cart = await claim(customer, guest, strategy)
        assert [item.quantity for item in cart.items] == quantities
        assert cart.cart_id == customer.cart_id
        assert (await guest.see()).merged_into == customer.cart_id
        with pytest.raises(problems.CartMerged):
            await guest.add(both)
        assert await claim(customer, guest, strategy) == cart
        merged = [each for each in await carting.emitted_of(CartMerged) if each.cart_id == guest.cart_id]
        assert [(each.merged_into, each.strategy) for each in merged] == [(customer.cart_id, strategy)]

    async def test_the_delivery_of_the_guest_comes_along_quoted_afresh(
        self, desk: Desk, shop: Shop, guest: Shopper, customer: Shopper
    ) -> None:
        sku = await shop.sell()
        await customer.add(sku)
        await guest.add(sku)
        await guest.deliver()
        desk.fees["STANDARD_HOME"] = 990
        cart = await claim(customer, guest)
        assert cart.totals.shipping == money(990)
        assert desk.asked[-1]["lines"][0]["quantity"] == 2

    async def test_a_wrong_token_or_somebody_elses_cart_is_not_there(
        self, carting: Serving, guest: Shopper, customer: Shopper
    ) -> None:
        with pytest.raises(problems.NotFound):
            await claim(customer, Shopper(guest.client, guest.cart_id, "x" * 43))
        await claim(customer, guest)
        with pytest.raises(problems.NotFound):
            await claim(await a_customer(carting), guest)


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
        order = msgspec.structs.replace(msgspec.convert(ORDER, OrderCreated), cart_id=new_id("crt"))
        await carting.react(order)
        await carting.react(expired(order))


class TestExpiry:
    async def test_a_guests_cart_ends_and_is_forgotten_a_customers_is_not(
        self, carting: Serving, guest: Shopper, customer: Shopper
    ) -> None:
        job = carting.plugs.jobs["expire_carts"]
        assert isinstance(job, JobCommand)

        async def days_later(days: int) -> None:
            past = datetime.now(UTC) - timedelta(days=days)
            own = carts.c.cart_id == guest.cart_id
            await carting.store.command(lambda tx: tx.execute(carts.update().where(own).values(expires_at=past)))

        async def sweep() -> None:
            work = Job(kind="expire_carts", key="all", due_at=NOW, data={})
            await carting.store.command(lambda tx: job.call(tx, work))

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
