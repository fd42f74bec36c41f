"""Five services together without a broker, and who orders there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec import structs

from generated.carting import models as carts
from generated.carting.client import CartingClient
from generated.carting.operations import (
    AddCartItemRequest,
    CreateCartRequest,
    GetCartRequest,
    SetCartDeliveryRequest,
)
from generated.cataloging import models as catalogue
from generated.cataloging.client import CatalogingClient
from generated.cataloging.operations import (
    CreateCategoryRequest,
    CreateProductRequest,
    SetVariantPriceRequest,
    UpdateVariantRequest,
)
from generated.common.models import Address, Money, Tier
from generated.events.administering import SettingChanged, VendorCreated
from generated.events.profiling import CustomerRegistered, CustomerState, TierRule, TierRulesChanged, TierRuleSet
from generated.events.shipping import ShippingMethodChanged
from generated.ordering.client import OrderingClient
from generated.ordering.models import Order, OrderDraft
from generated.ordering.operations import CreateOrderRequest
from generated.shipping.client import ShippingClient
from generated.shipping.models import ShippingMethodChange
from generated.shipping.operations import ListShippingMethodsRequest, UpdateShippingMethodRequest
from generated.stocking.client import StockingClient
from generated.stocking.operations import GetStockItemRequest
from infra.runtime.ids import new_id
from tests.support.service import Serving

PARIS = Address(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")
BERLIN = Address(recipient="Camille Martin", line1="Lindenallee 1", postal_code="10115", city="Berlin", country="DE")
UNSET = msgspec.UNSET


@dataclass(kw_only=True)
class House:
    """Five services without a broker: what one emits is handed to the others by the test."""

    services: dict[str, Serving]
    clock: Callable[[datetime], None]
    product: catalogue.Product
    told: int = 0

    async def pass_on(self, *, to: tuple[str, ...] = ("carting", "stocking")) -> None:
        """Hands over what CATALOGING has told since."""
        emitted = await self.services["cataloging"].emitted()
        for name, payload in emitted[self.told :]:
            for serving_ in (self.services[each] for each in to):
                for subscription in serving_.implementation.subscriptions.TABLE.values():
                    if subscription.type.name == name:
                        await serving_.react(msgspec.convert(payload, subscription.type.event))
        self.told = len(emitted)

    async def setting(self, group: str, version: int, *, to: tuple[str, ...] = ("carting", "shipping"), **changes: Any) -> None:
        values = {
            "SHIPPING": {
                "sender": msgspec.to_builtins(PARIS),
                "handling_days": 1,
                "cut_off_hour": 14,
                "free_from": {"amount": 6000, "currency": "EUR"},
                "tier_free_from": [],
            },
            "STORE": {
                "shop_name": "Comptoir",
                "contact_email": "hello@comptoir.example",
                "locales": ["fr"],
                "default_locale": "fr",
                "currency": "EUR",
                "countries": ["FR", "DE"],
            },
        }[group]
        state = {
            "setting_group": group,
            "values": {group.lower(): {**values, **changes}},
            "version": version,
            "as_of": "2026-11-23T09:30:00Z",
        }
        event = msgspec.convert({"setting_group": group, "setting": state}, SettingChanged)
        for name in to:
            await self.services[name].react(event)

    async def fee(self, cents: int, *, method: str = "STANDARD_HOME", is_told: bool = True) -> None:
        """Staff give a method another fee, in all zones and for all weights; CARTING hears of it, or not yet."""
        shipping = self.services["shipping"]
        staff = shipping.as_staff(ShippingClient, "shipping:write")
        methods = (await staff.list_shipping_methods(ListShippingMethodsRequest())).body.items
        now = next(each for each in methods if each.shipping_method_code == method)
        rates = [
            structs.replace(rate, weight_tiers=[structs.replace(tier, fee=euros(cents)) for tier in rate.weight_tiers])
            for rate in now.rates
        ]
        change = ShippingMethodChange(version=now.version, rates=rates)
        await staff.update_shipping_method(UpdateShippingMethodRequest(shipping_method_code=method, body=change))
        changed = [payload for name, payload in await shipping.emitted() if name == "shipping.shipping-method-changed.v1"]
        if is_told:
            await self.services["carting"].react(msgspec.convert(changed[-1], ShippingMethodChanged))

    @property
    def staff(self) -> CatalogingClient:
        return self.services["cataloging"].as_staff(CatalogingClient, "catalog:write")

    async def price(self, cents: int) -> None:
        body = catalogue.VariantPriceReplacement(price=euros(cents), version=self.product.version)
        self.product = (await self.staff.set_variant_price(SetVariantPriceRequest(sku=self.sku, body=body))).body
        await self.pass_on()

    async def weight(self, grams: int) -> None:
        body = catalogue.VariantChange(weight=grams, version=self.product.version)
        self.product = (
            await self.staff.update_variant(UpdateVariantRequest(product_id=self.product.product_id, sku=self.sku, body=body))
        ).body
        await self.pass_on()

    @property
    def sku(self) -> str:
        return str(self.product.variants[0].sku)

    async def reserved(self) -> int:
        staff = self.services["stocking"].as_staff(StockingClient, "stock:read")
        return (await staff.get_stock_item(GetStockItemRequest(sku=self.sku))).body.reserved


@dataclass
class Guest:
    house: House
    carting: CartingClient
    ordering: OrderingClient
    cart_id: str
    seen: carts.Cart

    async def see(self) -> carts.Cart:
        self.seen = (await self.carting.get_cart(GetCartRequest(cart_id=self.cart_id))).body
        return self.seen

    async def order(self, *, key: str | None = None, **changes: Any) -> Order:
        """At what was seen last."""
        assert self.seen.delivery is not UNSET
        assert self.seen.delivery.shipping is not UNSET
        usual: dict[str, Any] = {
            "cart_id": self.cart_id,
            "delivery_address": self.seen.delivery.address,
            "payment_method": "CARD",
            "expected_total": self.seen.totals.total,
            "expected_latest_day": self.seen.delivery.shipping.latest_day,
            "email": "camille@example.org",
        }
        body = OrderDraft(**{**usual, **changes})
        return (await self.ordering.create_order(CreateOrderRequest(idempotency_key=key or new_id("key"), body=body))).body

    async def choose(self, address: Address, method: str = "STANDARD_HOME") -> None:
        body = carts.CartDeliveryDraft(address=address, shipping_method_code=method, version=self.seen.version)
        self.seen = (await self.carting.set_cart_delivery(SetCartDeliveryRequest(cart_id=self.cart_id, body=body))).body

    def codes(self) -> list[str]:
        return [each.code for each in self.seen.warnings]


def euros(cents: int) -> catalogue.Price:
    return catalogue.Price(amount=cents, currency="EUR")


def fee_of(cart: carts.Cart) -> int:
    assert cart.totals.shipping is not UNSET
    return cart.totals.shipping.amount


async def a_product(services: dict[str, Serving]) -> catalogue.Product:
    cataloging, vendor_id = services["cataloging"], new_id("ven")
    vendor = {"code": "ATELIER", "name": "Atelier", "description": "", "status": "ACTIVE", "version": 1}
    event = {"vendor_id": vendor_id, "vendor": {"vendor_id": vendor_id, **vendor, "as_of": "2026-11-23T09:30:00Z"}}
    await cataloging.react(msgspec.convert(event, VendorCreated))
    staff = cataloging.as_staff(CatalogingClient, "catalog:write")
    category = (await staff.create_category(CreateCategoryRequest(body=catalogue.CategoryDraft(name="Mugs")))).body
    variant = catalogue.VariantDraft(sku="MUG-BLUE-01", weight=100, tax_class="STANDARD", price=euros(6500))
    draft = catalogue.ProductDraft(
        name="Mug", status="ACTIVE", category_id=category.category_id, vendor_id=vendor_id, variants=[variant]
    )
    return (await staff.create_product(CreateProductRequest(idempotency_key="mug", body=draft))).body


async def a_guest(house: House, *, address: Address = PARIS) -> Guest:
    """With one mug in the cart and a delivery chosen."""
    carting = house.services["carting"]
    new = (await carting.client(CartingClient).create_cart(CreateCartRequest())).body
    assert isinstance(new.cart_token, str)
    mine, cart_id = carting.client(CartingClient, Cart_Token=new.cart_token), new.cart.cart_id
    item = carts.CartItemDraft(sku=house.sku, quantity=1)
    version = (await mine.add_cart_item(AddCartItemRequest(cart_id=cart_id, body=item))).body.version
    delivery = carts.CartDeliveryDraft(address=address, shipping_method_code="STANDARD_HOME", version=version)
    seen = (await mine.set_cart_delivery(SetCartDeliveryRequest(cart_id=cart_id, body=delivery))).body
    return Guest(house, mine, house.services["ordering"].client(OrderingClient, Cart_Token=new.cart_token), cart_id, seen)


async def a_member(house: House, tier: Tier) -> Guest:
    """A customer of a tier of whose free delivery PROFILING told in release 0.1, with one mug in the cart; sent to Paris."""
    customer_id, carting = new_id("cus"), house.services["carting"]
    rule = TierRule(tier=tier, discount_percent=0, free_shipping_from=Money(amount=0, currency="EUR"))
    rules = TierRuleSet(currency="EUR", tiers=[rule], version=1, updated_at=datetime(2026, 11, 1, tzinfo=UTC))
    await carting.react(TierRulesChanged(currency="EUR", rules=rules))
    state = CustomerState(customer_id=customer_id, status="ACTIVE", tier=tier, registered_at=rules.updated_at, version=1)
    await carting.react(CustomerRegistered(customer_id=customer_id, customer=state))
    mine = carting.as_customer(CartingClient, customer_id)
    cart_id = (await mine.create_cart(CreateCartRequest())).body.cart.cart_id
    item = carts.CartItemDraft(sku=house.sku, quantity=1)
    seen = (await mine.add_cart_item(AddCartItemRequest(cart_id=cart_id, body=item))).body
    return Guest(house, mine, house.services["ordering"].as_customer(OrderingClient, customer_id), cart_id, seen)
