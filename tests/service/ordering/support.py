"""What the tests of ORDERING share."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import func, select

from generated.common.models import Address, Money
from generated.events import billing, paying, shipping, stocking
from generated.events.cataloging import ProductCreated
from generated.events.profiling import (
    CustomerEmailChanged,
    CustomerEmailConfirmed,
    CustomerRegistered,
    CustomerState,
    CustomerTierChanged,
)
from generated.ordering import models, operations
from generated.ordering.client import OrderingClient
from generated.stocking import models as stock_models
from generated.stocking import operations as stock_operations
from generated.stocking.client import StockingClient
from impl.ordering.job_types import FindStuckProcesses, JoinGuestOrders
from infra.local.players.callers import until
from infra.runtime.event import Event
from infra.runtime.ids import new_id
from infra.runtime.store.tables import jobs as runtime_jobs
from tests.service.ordering.neighbours import CART_TOKEN, Neighbours
from tests.support.service import Serving

CONTRACTS = Path(__file__).parents[3] / "contracts"
OTHER_TOKEN = "x" * 43
PARIS = Address(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")
UNSET = msgspec.UNSET
_GROSS = {"amount": 4470, "currency": "EUR"}
_NOTHING = {"amount": 0, "currency": "EUR"}


@dataclass(kw_only=True)
class OrderDesk:
    """The running services, and what a test does with them."""

    ordering: Serving
    stocking: Serving
    neighbours: Neighbours
    skus: int = 0

    @property
    def stock(self) -> StockingClient:
        return self.stocking.as_staff(StockingClient, "stock:read", "stock:write")

    @property
    def staff(self) -> OrderingClient:
        return self.ordering.as_staff(OrderingClient, "orders:read", "orders:write")

    @property
    def guest(self) -> OrderingClient:
        return self.ordering.client(OrderingClient, Cart_Token=CART_TOKEN)

    def customer(self, customer_id: str) -> OrderingClient:
        return self.ordering.as_customer(OrderingClient, customer_id)

    def holder(self, order_token: str) -> OrderingClient:
        return self.ordering.client(OrderingClient, Order_Token=order_token)

    def guest_of(self, order: models.Order) -> OrderingClient:
        return self.holder(str(order.order_token))

    async def sku(self, quantity: int = 100) -> str:
        """A new variant with that many pieces."""
        self.skus += 1
        sku = f"SKU-{self.skus:04d}"
        document = example("cataloging", "product-created")
        document["product_id"] = document["product"]["product_id"] = new_id("prd")
        document["product"]["variants"] = [{**document["product"]["variants"][0], "sku": sku}]
        await self.stocking.react(msgspec.convert(document, ProductCreated))
        if quantity:
            receipt = stock_models.StockReceipt(quantity=quantity)
            request = stock_operations.ReceiveStockRequest(sku=sku, idempotency_key=new_id("key"), body=receipt)
            await self.stock.receive_stock(request)
        return sku

    async def level(self, sku: str) -> stock_models.StockItem:
        return (await self.stock.get_stock_item(stock_operations.GetStockItemRequest(sku=sku))).body

    async def cart(self, *, quantity: int = 2, customer_id: str | None = None, stock: int = 100, **changes: Any) -> str:
        """A cart that is ready to be ordered."""
        contract = msgspec.json.decode((CONTRACTS.parent / "generated/carting/openapi.json").read_bytes())
        get_cart = contract["paths"]["/carts/{cart_id}"]["get"]["responses"]["200"]
        cart = deepcopy(get_cart["content"]["application/json"]["examples"]["filled"]["value"])
        cart |= {"cart_id": new_id("crt"), "warnings": []}
        del cart["customer_id"]
        cart["items"][0] |= {"sku": await self.sku(stock), "quantity": quantity}
        cart |= changes
        if customer_id:
            cart["customer_id"] = customer_id
        self.neighbours.carts[cart["cart_id"]] = cart
        return str(cart["cart_id"])

    def sku_of(self, cart_id: str) -> str:
        return str(self.neighbours.carts[cart_id]["items"][0]["sku"])

    def draft(self, cart_id: str, **changes: Any) -> models.OrderDraft:
        usual: dict[str, Any] = {
            "cart_id": cart_id,
            "delivery_address": PARIS,
            "payment_method": "CARD",
            "expected_total": Money(amount=4470, currency="EUR"),
            "email": "camille@example.org",
            "locale": "en",
        }
        return models.OrderDraft(**{**usual, **changes})

    async def order(
        self, cart_id: str = "", *, by: OrderingClient | None = None, key: str = "", **changes: Any
    ) -> models.Order:
        draft = self.draft(cart_id or await self.cart(), **changes)
        request = operations.CreateOrderRequest(idempotency_key=key or new_id("key"), body=draft)
        return (await (by or self.guest).create_order(request)).body

    async def read(self, order_id: str, by: OrderingClient | None = None) -> models.Order:
        return (await (by or self.staff).get_order(operations.GetOrderRequest(order_id=order_id))).body

    async def process(self, order_id: str) -> models.OrderProcess:
        return (await self.staff.get_order_process(operations.GetOrderProcessRequest(order_id=order_id))).body

    async def steps(self, order_id: str) -> dict[str, str]:
        return {step.name: step.state for step in (await self.process(order_id)).steps}

    async def timeline(self, order_id: str, by: OrderingClient | None = None) -> list[models.TimelineEntry]:
        request = operations.GetOrderTimelineRequest(order_id=order_id, limit=100)
        return (await (by or self.staff).get_order_timeline(request)).body.items

    async def cancel(self, order_id: str, by: OrderingClient | None = None, **body: Any) -> models.Order:
        request = operations.CancelOrderRequest(order_id=order_id, body=models.OrderCancellation(**body))
        return (await (by or self.staff).cancel_order(request)).body

    async def happens(self, kind: type[Event], order: models.Order, **changes: Any) -> None:
        """ORDERING sees an event about an order, made from the contract's example."""
        producer = kind.__module__.rpartition(".")[2]
        document = {**example(producer, kebab(kind)), "order_id": order.order_id, **changes}
        if kind is not shipping.ShipmentTrackingUpdated and "lines" in document and producer == "shipping":
            document["lines"] = [{"line_id": x.line_id, "sku": x.sku, "quantity": x.quantity} for x in order.lines]
        await self.ordering.react(msgspec.convert(document, kind))

    async def told(self, kind: type[Event], order_id: str) -> list[Any]:
        return [event for event in await self.ordering.emitted_of(kind) if event.order_id == order_id]

    async def paid(self, **changes: Any) -> models.Order:
        """A confirmed order."""
        order = await self.order(**changes)
        await self.happens(paying.PaymentIntentCreated, order)
        await self.happens(billing.InvoiceDrafted, order)
        await self.happens(paying.PaymentSucceeded, order)
        return order

    async def fulfilled(self) -> models.Order:
        """A confirmed order for which every service did what a machine does."""
        order = await self.paid()
        for kind in (stocking.StockCommitted, shipping.ShipmentCreated, billing.InvoiceFinalized, billing.InvoicePrinted):
            await self.happens(kind, order)
        return order

    @contextmanager
    def neighbours_away(self) -> Iterator[None]:
        """CARTING and SHIPPING do not answer inside the block."""
        self.neighbours.are_away = True
        try:
            yield
        finally:
            self.neighbours.are_away = False
            plugged = self.ordering.implementation.operations
            for client in (plugged.create_order.call.carts.carting, plugged.cancel_order.call.parcels.shipping):
                client._channel.breaker.succeeded()  # the tests that follow need not wait for it to close

    @asynccontextmanager
    async def later(self, **how_much: float) -> AsyncIterator[None]:
        """ORDERING's clock is so much ahead inside the block."""
        clock = self.ordering.store.clock
        self.ordering.store.clock = lambda: clock() + timedelta(**how_much)
        self.ordering.store.on_schedule()
        try:
            yield
        finally:
            self.ordering.store.clock = clock
            await self.ordering.store.command(lambda tx: tx.schedule(FindStuckProcesses()))  # its next look was to be then


def example(service: str, event: str) -> dict[str, Any]:
    loaded = msgspec.json.decode((CONTRACTS / service / "events" / f"{event}.v1.json").read_bytes())
    first: dict[str, Any] = loaded["examples"][0]
    return first


def kebab(kind: type[Event]) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).lstrip("-")


async def has_status(shop: OrderDesk, order_id: str, status: str) -> bool:
    return (await shop.read(order_id)).status == status


async def told(shop: OrderDesk, customer_id: str, email: str, *, version: int = 1) -> None:
    """PROFILING tells of a customer."""
    state = CustomerState(
        customer_id=customer_id,
        status="ACTIVE",
        email=email,
        tier="STANDARD",
        registered_at=shop.ordering.store.clock(),
        version=version,
    )
    if version == 1:
        await shop.ordering.react(CustomerRegistered(customer_id=customer_id, customer=state))
    else:
        event = CustomerTierChanged(customer_id=customer_id, customer=state, previous_tier="STANDARD", cause="MANUAL")
        await shop.ordering.react(event)


async def tell_address(shop: OrderDesk, customer_id: str, email: str, *, version: int = 2, confirmed: bool = True) -> None:
    """PROFILING tells that an address was confirmed, or that it became the account's."""
    await shop.ordering.react(address_event(shop, customer_id, email, version=version, confirmed=confirmed))


def address_event(
    shop: OrderDesk, customer_id: str, email: str, *, version: int = 2, confirmed: bool = True
) -> CustomerEmailConfirmed | CustomerEmailChanged:
    state = CustomerState(
        customer_id=customer_id,
        status="ACTIVE",
        email=email,
        email_confirmed=confirmed,
        tier="STANDARD",
        registered_at=shop.ordering.store.clock(),
        version=version,
    )
    kind = CustomerEmailConfirmed if confirmed else CustomerEmailChanged
    return kind(customer_id=customer_id, customer=state)


async def owner_of(shop: OrderDesk, order: models.Order) -> str | None:
    """The customer whom staff see."""
    return (await shop.read(order.order_id)).customer_id or None


async def joins(shop: OrderDesk, order: models.Order, customer_id: str) -> None:
    """Waits until a guest's order has joined the account."""

    async def has_joined() -> bool:
        return await owner_of(shop, order) == customer_id

    await until(has_joined)


async def quiet(shop: OrderDesk) -> None:
    """Waits until no job is left that lets guest orders join."""
    left = select(func.count()).select_from(runtime_jobs).where(runtime_jobs.c.kind == JoinGuestOrders.kind())

    async def is_quiet() -> bool:
        return bool(await shop.ordering.store.query(lambda tx: tx.scalar(left)) == 0)

    await until(is_quiet)


async def of_customer(shop: OrderDesk, customer_id: str) -> models.Order:
    return await shop.order(await shop.cart(customer_id=customer_id), by=shop.customer(customer_id))


async def found(shop: OrderDesk, q: str) -> list[str]:
    body = (await shop.staff.list_orders(operations.ListOrdersRequest(q=q, limit=100))).body
    return [each.order_id for each in body.items]


async def is_stuck(shop: OrderDesk, order: models.Order) -> bool:
    return (await shop.process(order.order_id)).state == "STUCK"


async def retry(shop: OrderDesk, order: models.Order) -> models.OrderProcess:
    return (await shop.staff.retry_order_process(operations.RetryOrderProcessRequest(order_id=order.order_id))).body


async def returned(shop: OrderDesk, order: models.Order, **changes: Any) -> None:
    await shop.happens(shipping.ShipmentTrackingUpdated, order, **{"code": "RETURNED", **changes})


async def undone(shop: OrderDesk, order: models.Order) -> None:
    """What STOCKING, PAYING and BILLING tell when a sale is undone."""
    refund_id = new_id("rfd")
    await shop.happens(stocking.StockReturned, order)
    await shop.happens(paying.RefundSucceeded, order, amount=_GROSS, remaining=_NOTHING, refund_id=refund_id)
    await shop.happens(billing.CreditNoteIssued, order, creditable=_NOTHING, refund_id=refund_id)


async def on_its_way(shop: OrderDesk) -> models.Order:
    order = await shop.fulfilled()
    await shop.happens(shipping.LabelCreated, order)
    await shop.happens(shipping.ShipmentDispatched, order)
    return order


@dataclass(kw_only=True)
class InParts:
    """A confirmed order of two pieces of one line, in several parcels."""

    shop: OrderDesk
    order: models.Order

    async def happens(self, kind: type[Event], shipment_id: str, quantity: int = 1, **changes: Any) -> None:
        """ORDERING sees an event about a parcel of so many pieces."""
        [line] = self.order.lines
        document = example("shipping", kebab(kind))
        document |= {"order_id": self.order.order_id, "shipment_id": shipment_id, **changes}
        if "lines" in document:
            document["lines"] = [{"line_id": line.line_id, "sku": line.sku, "quantity": quantity}]
        await self.shop.ordering.react(msgspec.convert(document, kind))

    async def seen(self) -> models.Order:
        return await self.shop.read(self.order.order_id)

    async def steps(self, *names: str) -> list[str]:
        states = await self.shop.steps(self.order.order_id)
        return [states[name] for name in names]

    async def codes(self) -> list[str]:
        """The codes of the timeline that tell of parcels, oldest first."""
        return [each.code for each in await self.shop.timeline(self.order.order_id) if each.kind == "SHIPMENT"]


async def in_parts(shop: OrderDesk) -> InParts:
    order = await shop.paid()
    for kind in (stocking.StockCommitted, billing.InvoiceFinalized, billing.InvoicePrinted):
        await shop.happens(kind, order)
    return InParts(shop=shop, order=order)
