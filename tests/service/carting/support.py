"""What the tests of CARTING share."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
from aiohttp import web
from msgspec import convert

from generated.carting import models, operations
from generated.carting.client import CartingClient
from generated.cataloging import models as catalogue
from generated.cataloging import operations as catalogue_operations
from generated.cataloging.client import CatalogingClient
from generated.common.models import StockStatus, TaxClass, Tier
from generated.events.billing import TaxPeriodState, TaxRateChanged, TaxScheduleState
from generated.events.ordering import OrderCancelled, OrderCreated, OrderExpired
from generated.events.profiling import CustomerState, CustomerTierChanged, TierRule, TierRulesChanged, TierRuleSet
from generated.events.shipping import (
    CarrierChanged,
    RelayPointChanged,
    ShippingMethodChanged,
    ShippingZoneChanged,
    ShippingZoneDeleted,
)
from generated.events.stocking import StockLevel, StockLevelChanged
from impl.kernel.calendar import paris_day
from infra.runtime.ids import new_id
from tests.support.service import Serving

PICK_UP = "PICK_UP"
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PARIS = models.Address(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")
ROOT = Path(__file__).parents[3]
ORDER: dict[str, Any] = msgspec.json.decode((ROOT / "contracts/ordering/events/order-created.v1.json").read_bytes())[
    "examples"
][0]


@dataclass
class Desk:
    """Stands in for SHIPPING: methods whose fees the test sets, a refusal, or silence.

    PICK_UP delivers to relay points of POINT_VOISIN, at another fee for each zone of a point.
    """

    fees: dict[str, int] = field(default_factory=lambda: {"STANDARD_HOME": 490, "EXPRESS_HOME": 1290})
    point_fees: dict[str, int] = field(default_factory=dict)
    """What PICK_UP costs to a relay point, by its id; the others are closed, or of another carrier."""
    days: tuple[int, int] = (2, 4)
    """From today until the earliest and the latest day."""
    is_away: bool = False
    asked: list[dict[str, Any]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(await request.json())
        if self.is_away:
            return web.json_response({}, status=500)
        if not self.fees:
            refusal = {"type": "/problems/address-not-served", "title": "No", "status": 409, "code": "address-not-served"}
            place = {name: self.asked[-1][name] for name in ("country", "postal_code")}
            return web.json_response({**refusal, **place}, status=409, content_type="application/problem+json")
        return web.json_response({"options": [self._option(code, fee) for code, fee in self._offered(self.asked[-1]).items()]})

    def _offered(self, asked: dict[str, Any]) -> dict[str, int]:
        point = asked.get("relay_point_id")
        if point is None or PICK_UP not in self.fees:
            return self.fees
        others = {code: fee for code, fee in self.fees.items() if code != PICK_UP}
        return {**others, PICK_UP: self.point_fees[point]} if point in self.point_fees else others

    def _option(self, code: str, fee: int) -> dict[str, Any]:
        return {
            "shipping_method_code": code,
            "carrier_code": "POINT_VOISIN" if code == PICK_UP else "COLISSIMO",
            "name": code.title(),
            "name_en": f"{code.title()}, in English",
            "delivers_to": "RELAY_POINT" if code == PICK_UP else "HOME",
            "fee": {"amount": fee, "currency": "EUR"},
            "earliest_day": self.day(self.days[0]).isoformat(),
            "latest_day": self.day(self.days[1]).isoformat(),
        }

    @staticmethod
    def day(number: int) -> date:
        """So many days from today."""
        return paris_day(datetime.now(UTC)) + timedelta(days=number)


@dataclass
class Assortment:
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

    async def translate(self, sku: str, name: str, variant_name: str) -> None:
        """Says a variant in English."""
        product = self.products[sku]
        texts = catalogue.ProductTextsReplacement(
            name=name,
            attributes=[],
            variants=[catalogue.VariantTextsDraft(sku=sku, name=variant_name, attributes=[])],
            images=[],
            version=product.version,
        )
        request = catalogue_operations.ReplaceProductTextsRequest(product_id=product.product_id, language="EN", body=texts)
        self.products[sku] = (await self.client.replace_product_texts(request)).body

    async def set_price(self, sku: str, cents: int) -> None:
        product = self.products[sku]
        body = catalogue.VariantPriceReplacement(price=catalogue.Price(amount=cents, currency="EUR"), version=product.version)
        self.products[sku] = (
            await self.client.set_variant_price(catalogue_operations.SetVariantPriceRequest(sku=sku, body=body))
        ).body

    async def reduce(self, sku: str, cents: int) -> None:
        """Puts a sale on at once."""
        price = catalogue.Price(amount=cents, currency="EUR")
        body = catalogue.SalePriceReplacement(price=price, version=self.products[sku].version)
        request = catalogue_operations.SetSalePriceRequest(sku=sku, body=body)
        self.products[sku] = (await self.client.set_sale_price(request)).body

    async def end_sale(self, sku: str) -> None:
        request = catalogue_operations.EndSaleRequest(sku=sku, version=self.products[sku].version)
        self.products[sku] = (await self.client.end_sale(request)).body

    async def withdraw(self, sku: str) -> None:
        product = self.products[sku]
        body = catalogue.ProductStatusChange(status="DRAFT", version=product.version)
        request = catalogue_operations.SetProductStatusRequest(product_id=product.product_id, body=body)
        self.products[sku] = (await self.client.set_product_status(request)).body


@dataclass
class Relay:
    """Hands the events of CATALOGING over to CARTING, as Kafka would."""

    cataloging: Serving
    carting: Serving

    async def last(self) -> list[str]:
        """Hands the last event over; returns its type if CARTING reacts to it."""
        name, payload = (await self.cataloging.emitted())[-1]
        for subscription in self.carting.implementation.subscriptions.TABLE.values():
            if subscription.type.name == name:
                await self.carting.react(msgspec.convert(payload, subscription.type.event))
                return [name]
        return []


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

    async def deliver(
        self, code: str | None = "STANDARD_HOME", address: models.Address = PARIS, point: str | None = None
    ) -> models.Cart:
        given = {"shipping_method_code": code, "relay_point_id": point}
        chosen = {name: value for name, value in given.items() if value}
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


def money(cents: int) -> models.Money:
    return models.Money(amount=cents, currency="EUR")


def codes(cart: models.Cart) -> list[str]:
    return [warning.code for warning in cart.warnings]


def tier_changed(customer_id: str, tier: Tier, version: int) -> CustomerTierChanged:
    state = customer_of_tier(customer_id, tier, version)
    return CustomerTierChanged(customer_id=customer_id, customer=state, previous_tier="STANDARD", cause="COMPUTED")


def customer_of_tier(customer_id: str, tier: Tier, version: int) -> CustomerState:
    return CustomerState(customer_id=customer_id, status="ACTIVE", tier=tier, registered_at=NOW, version=version)


def tier_rules(**discounts: int) -> TierRulesChanged:
    """What tiers take off, in per cent."""
    tiers = [TierRule(tier=convert(tier, Tier), discount_percent=percent) for tier, percent in discounts.items()]
    return TierRulesChanged(currency="EUR", rules=TierRuleSet(currency="EUR", tiers=tiers, version=1, updated_at=NOW))


def rate_changed(tax_class: TaxClass, rate: int) -> TaxRateChanged:
    """A French rate, in force for years."""
    periods = [TaxPeriodState(tax_rate=rate, valid_from=NOW.date() - timedelta(days=900))]
    schedule = TaxScheduleState(tax_class=tax_class, country="FR", periods=periods, version=1)
    return TaxRateChanged(tax_rate_key=f"{tax_class}:FR", schedule=schedule)


async def claim(customer: Shopper, guest: Shopper, strategy: models.ClaimStrategy = "MERGE") -> models.Cart:
    body = models.CartClaim(cart_token=guest.token, strategy=strategy)
    return (await customer.client.claim_cart(operations.ClaimCartRequest(cart_id=guest.cart_id, body=body))).body


def stock(sku: str, status: StockStatus, *, minutes: int = 0, version: int | None = 0) -> StockLevelChanged:
    """A level of that many minutes later; of a version that is higher by as many, of the version given, or of none."""
    told = msgspec.UNSET if version is None else version or 1 + minutes
    as_of = NOW + timedelta(minutes=minutes)
    level = StockLevel(sku=sku, on_hand=1, reserved=0, available=1, reorder_point=5, status=status, as_of=as_of, version=told)
    return StockLevelChanged(sku=sku, level=level)


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
        point = {"relay_point": msgspec.to_builtins(cart.delivery.relay_point)} if point_of(cart) else {}
        members["shipping"] = {**{name: chosen[name] for name in ORDER["shipping"]}, **point}
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


def point_told(
    relay_point_id: str, *, status: str = "OPEN", version: int = 1, carrier: str = "POINT_VOISIN", **place: str
) -> RelayPointChanged:
    """What SHIPPING tells of a relay point."""
    where = {"name": "Épicerie du Faubourg", "line1": "48 rue du Faubourg du Temple", "postal_code": "75011", "city": "Paris"}
    copy = {"relay_point_id": relay_point_id, "reference": relay_point_id[-8:], "country": "FR", **where, **place}
    state = {"relay_point_id": relay_point_id, "carrier_code": carrier, "point": copy, "status": status}
    return msgspec.convert({**state, "version": version, "changed_at": NOW.isoformat()}, RelayPointChanged)


async def a_point(carting: Serving, desk: Desk, fee: int = 390, **state: Any) -> str:
    """A relay point that is open, so that PICK_UP is offered at its fee; answers its id."""
    relay_point_id = new_id("rly")
    desk.fees.setdefault(PICK_UP, 350)
    desk.point_fees[relay_point_id] = fee
    await carting.react(point_told(relay_point_id, **state))
    return relay_point_id


def shown(cart: models.Cart) -> models.CartShippingOption:
    """The method that is chosen."""
    assert isinstance(cart.delivery, models.CartDelivery)
    assert isinstance(cart.delivery.shipping, models.CartShippingOption)
    return cart.delivery.shipping


def point_of(cart: models.Cart) -> str | None:
    """The id of the relay point that is chosen."""
    assert isinstance(cart.delivery, models.CartDelivery)
    point = cart.delivery.relay_point
    return None if point is msgspec.UNSET else point.relay_point_id


TermsEvent = TypeVar("TermsEvent", CarrierChanged, ShippingMethodChanged, ShippingZoneChanged, ShippingZoneDeleted)
_TERMS = {
    CarrierChanged: "carrier-changed",
    ShippingMethodChanged: "shipping-method-changed",
    ShippingZoneChanged: "shipping-zone-changed",
    ShippingZoneDeleted: "shipping-zone-deleted",
}


def terms_told(event: type[TermsEvent], version: int) -> TermsEvent:
    """What SHIPPING tells of the carrier, method or zone of the contract's example, at another version."""
    schema = (ROOT / f"contracts/shipping/events/{_TERMS[event]}.v1.json").read_bytes()
    example = msgspec.json.decode(schema)["examples"][0]
    holder = next((example[member] for member in ("carrier", "method", "zone") if member in example), example)
    holder["version"] = version
    return msgspec.convert(example, event)
