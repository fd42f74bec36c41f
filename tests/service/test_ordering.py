"""ORDERING over HTTP, on SQLite and on PostgreSQL, with the real STOCKING; CARTING and SHIPPING are played by the test."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from aiohttp import web
from sqlalchemy import select

from generated.common.models import Address, Money
from generated.events import billing, paying, shipping, stocking
from generated.events.administering import SettingChanged
from generated.events.cataloging import ProductCreated
from generated.events.operations import ProcessRecovered, ProcessStuck
from generated.events.ordering import (
    OrderCancelled,
    OrderConfirmed,
    OrderCreated,
    OrderDelivered,
    OrderExpired,
    OrderShipped,
)
from generated.ordering import models, operations, problems
from generated.ordering.client import OrderingClient
from generated.stocking import models as stock_models
from generated.stocking import operations as stock_operations
from generated.stocking.client import StockingClient
from impl.ordering.jobs.find_stuck_processes import LOOK
from impl.ordering.progress import EXPIRY
from impl.ordering.tables import orders as table
from infra.runtime.event import Event, NotYet
from infra.runtime.ids import new_id
from infra.runtime.store.tables import idempotency, jobs
from tests.support.postgresql import embedded_postgresql
from tests.support.service import Serving, serving
from tests.support.tokens import free_port

CONTRACTS = Path(__file__).parents[2] / "contracts"
CART_TOKEN = "c" * 43
OTHER_TOKEN = "x" * 43
PARIS = Address(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")
UNSET = msgspec.UNSET
Do = Callable[[], Awaitable[Any]]


@dataclass
class Neighbours:
    """CARTING, SHIPPING and PAYING as far as ORDERING asks them."""

    carts: dict[str, dict[str, Any]] = field(default_factory=dict)
    are_away: bool = False
    refuse_to_stop: bool = False
    stopped: list[str] = field(default_factory=list)
    pushed: list[tuple[str, str]] = field(default_factory=list)
    """The repair entries that were asked, each with the order."""
    after_cart: Do | None = None
    """Runs once, after the next cart was asked for: something that happens in between."""
    after_stop: Do | None = None

    async def get_cart(self, request: web.Request) -> web.Response:
        if self.are_away:
            return web.Response(status=503)
        cart = self.carts.get(request.match_info["cart_id"])
        who = request.headers.get("On-Behalf-Of") or request.headers.get("Cart-Token")
        if "Service-Token" not in request.headers or cart is None or who != (cart.get("customer_id") or CART_TOKEN):
            problem = {"type": "/problems/not-found", "title": "Nothing here", "status": 404, "code": "not-found"}
            return web.json_response(problem, status=404, content_type="application/problem+json")
        answer = web.json_response(deepcopy(cart))
        if self.after_cart:
            do, self.after_cart = self.after_cart, None
            await do()
        return answer

    async def stop(self, request: web.Request) -> web.Response:
        if self.are_away:
            return web.Response(status=503)
        if self.refuse_to_stop:
            problem = {"type": "/problems/shipment-state", "title": "x", "status": 409, "code": "shipment-state"}
            return web.json_response({**problem, "state": "DISPATCHED"}, status=409)
        order_id = request.match_info["order_id"]
        self.stopped.append(order_id)
        if self.after_stop:
            do, self.after_stop = self.after_stop, None
            await do()
        body = {**await request.json(), "order_id": order_id, "stopped_at": "2026-11-23T14:00:00Z", "shipments": []}
        return web.json_response(body)

    async def repair(self, request: web.Request) -> web.Response:
        order_id = (await request.json())["order_id"]
        self.pushed.append((request.path, order_id))
        problem = {
            "type": "/problems/order-unknown",
            "title": "x",
            "status": 409,
            "code": "order-unknown",
            "order_id": order_id,
        }
        return web.json_response(problem, status=409, content_type="application/problem+json")


@asynccontextmanager
async def neighbourhood() -> AsyncIterator[tuple[Neighbours, str]]:
    neighbours, port, app = Neighbours(), free_port(), web.Application()
    app.router.add_get("/carts/{cart_id}", neighbours.get_cart)
    app.router.add_post("/orders/{order_id}/shipment-stop", neighbours.stop)
    app.router.add_post("/payment-intents", neighbours.repair)
    app.router.add_post("/shipments", neighbours.repair)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield neighbours, f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_urls(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    if request.param == "sqlite":
        yield {}
        return
    with embedded_postgresql() as server:
        yield {"ordering": server.database(), "stocking": server.database()}


@dataclass(kw_only=True)
class Shop:
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
        cart = deepcopy(get_cart["content"]["application/json"]["example"])
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
            plugged = self.ordering.plugs.operations
            for client in (plugged.create_order.call.carting, plugged.cancel_order.call.shipping):
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
            await self.ordering.store.command(lambda tx: tx.schedule(LOOK, "all"))  # its next look was to be then


def example(service: str, event: str) -> dict[str, Any]:
    loaded = msgspec.json.decode((CONTRACTS / service / "events" / f"{event}.v1.json").read_bytes())
    first: dict[str, Any] = loaded["examples"][0]
    return first


def kebab(kind: type[Event]) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).lstrip("-")


async def until(is_true: Callable[[], Awaitable[bool]]) -> None:
    for _ in range(100):
        if await is_true():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it did not happen within five seconds")


@pytest.fixture(scope="module")
async def shop(store_urls: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Shop]:
    folder = tmp_path_factory.mktemp("store")
    async with neighbourhood() as (neighbours, url):
        addresses = {"CARTING_URL": url, "SHIPPING_URL": url, "PAYING_URL": url, "STUCK_CHECK_SECONDS": "0.2"}
        async with serving("ordering", "stocking", folder=folder, store_urls=store_urls, settings=addresses) as services:
            yield Shop(ordering=services["ordering"], stocking=services["stocking"], neighbours=neighbours)


# placing an order


async def test_a_guest_orders_what_is_in_the_cart(shop: Shop) -> None:
    cart_id = await shop.cart()
    order = await shop.order(cart_id)
    assert (order.status, order.payment_status, order.email, order.locale) == ("PENDING", "NONE", "camille@example.org", "en")
    assert order.allowed_actions == ["CANCEL"]
    assert (order.totals.total.amount, order.lines[0].quantity, order.billing_address) == (4470, 2, PARIS)
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2
    [created] = await shop.told(OrderCreated, order.order_id)
    assert (created.cart_version, created.customer_id, created.email) == (3, UNSET, "camille@example.org")
    assert order.order_token is not UNSET
    assert created.order_token_hash == sha256(order.order_token.encode()).hexdigest()


async def test_a_customer_orders_without_e_mail_and_without_token(shop: Shop) -> None:
    customer_id = new_id("cus")
    customer = shop.customer(customer_id)
    order = await shop.order(await shop.cart(customer_id=customer_id), by=customer, email=UNSET)
    assert (order.customer_id, order.order_token) == (customer_id, UNSET)
    [created] = await shop.told(OrderCreated, order.order_id)
    assert (created.customer_id, created.email, created.order_token_hash) == (customer_id, UNSET, UNSET)
    page = (await customer.list_my_orders(operations.ListMyOrdersRequest())).body
    assert [each.order_id for each in page.items] == [order.order_id]


async def test_order_numbers_count_up(shop: Shop) -> None:
    first, second = await shop.order(), await shop.order()
    assert int(second.order_number[-6:]) == int(first.order_number[-6:]) + 1
    assert first.order_number.startswith("CO-20")


async def test_the_same_key_answers_the_same_order_with_its_token(shop: Shop) -> None:
    cart_id, key = await shop.cart(), new_id("key")
    first = await shop.order(cart_id, key=key)
    assert await shop.order(cart_id, key=key) == first
    assert len(await shop.told(OrderCreated, first.order_id)) == 1


async def test_no_token_stands_in_the_store(shop: Shop) -> None:
    key = new_id("key")
    order = await shop.order(key=key)
    assert order.order_token is not UNSET
    token = order.order_token.encode()
    kept = await shop.ordering.store.query(lambda tx: tx.all(select(idempotency.c.body).where(idempotency.c.key == key)))
    assert kept
    assert not any(token in bytes(row.body) for row in kept)


@pytest.mark.parametrize(
    ("cart", "draft", "refusal", "members"),
    [
        ({"status": "MERGED"}, {}, problems.CartNotActive, {"state": "MERGED"}),
        ({"status": "ORDERED", "order_id": f"ord_{'0' * 26}"}, {}, problems.OrderExists, {"order_id": f"ord_{'0' * 26}"}),
        ({"items": []}, {}, problems.CartEmpty, {}),
        ({"requirements": ["AVAILABLE_ITEMS"]}, {}, problems.CartNotReady, {"requirements": ["AVAILABLE_ITEMS"]}),
        ({}, {"email": UNSET}, problems.CartNotReady, {"requirements": ["EMAIL"]}),
        (
            {},
            {"delivery_address": msgspec.structs.replace(PARIS, city="Lyon")},
            problems.AddressMismatch,
            {},
        ),
        (
            {},
            {"expected_total": Money(amount=4469, currency="EUR")},
            problems.TotalMismatch,
            {"expected": Money(amount=4469, currency="EUR"), "actual": Money(amount=4470, currency="EUR")},
        ),
    ],
)
async def test_a_cart_that_is_not_as_the_shopper_saw_it_is_refused(
    shop: Shop, cart: dict[str, Any], draft: dict[str, Any], refusal: type[Exception], members: dict[str, Any]
) -> None:
    cart_id = await shop.cart(**cart)
    with pytest.raises(refusal) as raised:
        await shop.order(cart_id, **draft)
    assert getattr(raised.value, "members", None) == members


async def test_a_cart_of_somebody_else_does_not_exist(shop: Shop) -> None:
    cart_id = await shop.cart(customer_id=new_id("cus"))
    for other in (shop.guest, shop.customer(new_id("cus")), shop.ordering.client(OrderingClient, Cart_Token=OTHER_TOKEN)):
        with pytest.raises(problems.NotFound):
            await shop.order(cart_id, by=other)


async def test_without_stock_there_is_no_order_and_the_key_may_succeed_later(shop: Shop) -> None:
    cart_id, key = await shop.cart(stock=1), new_id("key")
    with pytest.raises(problems.InsufficientStock) as refusal:
        await shop.order(cart_id, key=key)
    [shortage] = refusal.value.members["shortages"]
    assert (shortage.requested, shortage.available) == (2, 1)
    receipt = stock_models.StockReceipt(quantity=5)
    await shop.stock.receive_stock(
        stock_operations.ReceiveStockRequest(sku=shop.sku_of(cart_id), idempotency_key=new_id("key"), body=receipt)
    )
    assert (await shop.order(cart_id, key=key)).status == "PENDING"


async def test_what_stocking_does_not_know_is_short(shop: Shop) -> None:
    cart_id = await shop.cart()
    shop.neighbours.carts[cart_id]["items"][0]["sku"] = "UNKNOWN-1"
    with pytest.raises(problems.InsufficientStock) as refusal:
        await shop.order(cart_id)
    assert [each.sku for each in refusal.value.members["shortages"]] == ["UNKNOWN-1"]


async def test_a_cart_has_one_live_order_and_the_loser_holds_nothing(shop: Shop) -> None:
    cart_id = await shop.cart()
    answers = await asyncio.gather(*(shop.order(cart_id) for _ in range(5)), return_exceptions=True)
    [order] = [answer for answer in answers if isinstance(answer, models.Order)]
    refused = [answer for answer in answers if isinstance(answer, problems.OrderExists)]
    assert [refusal.members["order_id"] for refusal in refused] == [order.order_id] * 4
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2


async def test_a_cart_whose_order_was_cancelled_can_be_ordered_again(shop: Shop) -> None:
    cart_id = await shop.cart()
    first = await shop.order(cart_id)
    await shop.cancel(first.order_id)
    assert (await shop.order(cart_id)).order_id != first.order_id


async def test_an_attempt_that_finds_its_order_written_answers_it(shop: Shop) -> None:
    """As after a kill between the commit and the answer: the key is still leased, the order is there."""
    cart_id, key = await shop.cart(), new_id("key")
    first = await shop.order(cart_id, key=key)
    await _forget_answer(shop, key)
    del shop.neighbours.carts[cart_id]
    again = await shop.order(cart_id, key=key)
    assert (again.order_id, again.order_token) == (first.order_id, first.order_token)
    assert (await shop.level((await shop.read(first.order_id)).lines[0].sku)).reserved == 2


async def test_an_attempt_after_a_kill_before_the_order_was_written_uses_the_same_hold(shop: Shop) -> None:
    cart_id, key = await shop.cart(), new_id("key")
    first = await shop.order(cart_id, key=key)
    await _forget_answer(shop, key)
    await shop.ordering.store.command(lambda tx: tx.execute(table.delete().where(table.c.order_id == first.order_id)))
    again = await shop.order(cart_id, key=key)
    assert again.order_id == first.order_id
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2


async def test_an_attempt_whose_hold_ended_meanwhile_holds_again(shop: Shop) -> None:
    cart_id, key = await shop.cart(), new_id("key")
    first = await shop.order(cart_id, key=key)
    [created] = await shop.told(OrderCreated, first.order_id)
    await _forget_answer(shop, key)
    await shop.ordering.store.command(lambda tx: tx.execute(table.delete().where(table.c.order_id == first.order_id)))
    body = stock_models.ReservationRelease(reason="ORDER_NOT_CREATED", attempt=1)
    release = stock_operations.ReleaseReservationRequest(reservation_id=created.reservation_id, body=body)
    await shop.stocking.as_service(StockingClient).release_reservation(release)
    await shop.order(cart_id, key=key)
    assert [each.reservation_attempt for each in await shop.told(OrderCreated, first.order_id)] == [1, 2]
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2


async def _forget_answer(shop: Shop, key: str) -> None:
    """The key's record as a killed process leaves it, its lease over."""
    now = shop.ordering.store.clock()
    unfinished = {"status": None, "body": None, "headers": None, "lease_until": now}
    await shop.ordering.store.command(
        lambda tx: tx.execute(idempotency.update().where(idempotency.c.key == key).values(unfinished))
    )


async def test_two_attempts_at_once_write_one_order(shop: Shop) -> None:
    """The lease ran out while the first attempt was still at work."""
    cart_id, key = await shop.cart(), new_id("key")
    second: list[models.Order] = []

    async def overtake() -> None:
        await _forget_answer(shop, key)
        second.append(await shop.order(cart_id, key=key))

    shop.neighbours.after_cart = overtake
    first = await shop.order(cart_id, key=key)
    assert [each.order_id for each in second] == [first.order_id]
    assert len(await shop.told(OrderCreated, first.order_id)) == 1
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2


async def test_a_key_still_at_work_is_refused(shop: Shop) -> None:
    cart_id, key = await shop.cart(), new_id("key")
    refusals: list[type[BaseException] | None] = []

    async def try_meanwhile() -> None:
        with pytest.raises(problems.RequestInProgress) as refusal:
            await shop.order(cart_id, key=key)
        refusals.append(refusal.type)

    shop.neighbours.after_cart = try_meanwhile
    await shop.order(cart_id, key=key)
    assert refusals == [problems.RequestInProgress]


async def test_when_carting_is_away_nothing_is_held(shop: Shop) -> None:
    cart_id = await shop.cart()
    with shop.neighbours_away(), pytest.raises(problems.DependencyUnavailable):
        await shop.order(cart_id)
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 0


async def test_checkout_settings_are_followed(shop: Shop) -> None:
    def setting(version: int, *, guests: bool, methods: list[str]) -> SettingChanged:
        checkout = {
            "payment_minutes": 30,
            "guest_checkout": guests,
            "payment_methods": methods,
            "cart_days": 30,
            "return_days": 14,
            "terms_url": "/terms",
            "privacy_url": "/privacy",
        }
        state = {
            "setting_group": "CHECKOUT",
            "values": {"checkout": checkout},
            "version": version,
            "as_of": "2026-11-23T09:30:00Z",
        }
        return msgspec.convert({"setting_group": "CHECKOUT", "setting": state}, SettingChanged)

    await shop.ordering.react(setting(2, guests=False, methods=["WALLET"]))
    with pytest.raises(problems.CartNotReady) as refusal:
        await shop.order()
    assert refusal.value.members == {"requirements": ["ACCOUNT", "PAYMENT_METHOD"]}
    await shop.ordering.react(setting(3, guests=True, methods=["CARD", "TRANSFER", "WALLET"]))
    await shop.ordering.react(setting(1, guests=False, methods=["WALLET"]))  # an earlier one that comes later
    order = await shop.order()
    assert order.expires_at is not UNSET
    assert order.expires_at - order.created_at == timedelta(minutes=30)


# who may see it


async def test_an_order_is_seen_by_its_owner_its_token_staff_and_services_only(shop: Shop) -> None:
    order = await shop.order()
    assert order.order_token is not UNSET
    for allowed in (shop.holder(order.order_token), shop.staff, shop.ordering.as_service(OrderingClient, "billing")):
        assert (await shop.read(order.order_id, allowed)).order_id == order.order_id
    for other in (shop.holder(OTHER_TOKEN), shop.customer(new_id("cus"))):
        with pytest.raises(problems.NotFound):
            await shop.read(order.order_id, other)
    customer_id = new_id("cus")
    own = await shop.order(await shop.cart(customer_id=customer_id), by=shop.customer(customer_id))
    assert (await shop.read(own.order_id, shop.customer(customer_id))).order_id == own.order_id
    for other in (shop.holder(order.order_token), shop.customer(new_id("cus"))):
        with pytest.raises(problems.NotFound):
            await shop.read(own.order_id, other)


async def test_staff_without_the_scope_do_not_get_in_with_any_order_token(shop: Shop) -> None:
    order = await shop.order()
    clerk = shop.ordering.as_staff(OrderingClient, "stock:read")
    authorization = dict(clerk._channel.headers())["Authorization"]
    sly = shop.ordering.client(OrderingClient, Authorization=authorization, Order_Token=OTHER_TOKEN)
    with pytest.raises(problems.NotFound):
        await shop.read(order.order_id, sly)


async def test_a_guest_finds_the_order_again_by_number_and_token(shop: Shop) -> None:
    order = await shop.order()
    assert order.order_token is not UNSET
    anybody = shop.ordering.client(OrderingClient)
    lookup = models.OrderLookup(order_number=order.order_number, order_token=order.order_token)
    found = (await anybody.find_guest_order(operations.FindGuestOrderRequest(body=lookup))).body
    assert (found.order_id, found.order_token) == (order.order_id, UNSET)
    for wrong in (
        models.OrderLookup(order_number=order.order_number, order_token=OTHER_TOKEN),
        models.OrderLookup(order_number="CO-2026-999999", order_token=order.order_token),
    ):
        with pytest.raises(problems.NotFound):
            await anybody.find_guest_order(operations.FindGuestOrderRequest(body=wrong))


async def test_following_an_order_is_cheap(shop: Shop) -> None:
    order = await shop.order()
    url = f"{shop.ordering.url}/orders/{order.order_id}"
    headers = dict(shop.staff._channel.headers())
    async with shop.ordering.session.get(url, headers=headers) as first:
        etag = first.headers["ETag"]
    async with shop.ordering.session.get(url, headers={**headers, "If-None-Match": etag}) as second:
        assert second.status == 304


async def test_staff_search_and_sort_orders(shop: Shop) -> None:
    name = f"Zoe 100% {new_id('n')[-8:]}"
    address = msgspec.structs.replace(PARIS, recipient=name)
    cart_id = await shop.cart()
    shop.neighbours.carts[cart_id]["delivery"]["address"] = msgspec.to_builtins(address)
    order = await shop.order(cart_id, delivery_address=address)

    async def found(**asked: Any) -> list[str]:
        body = (await shop.staff.list_orders(operations.ListOrdersRequest(limit=100, **asked))).body
        return [each.order_id for each in body.items]

    assert await found(q=name.lower()) == [order.order_id]
    assert await found(q=name, total_min=4470, total_max=4470, vendor_id=order.lines[0].vendor_id) == [order.order_id]
    for nothing in ({"total_min": 4471}, {"vendor_id": new_id("ven")}, {"tier": "VIP"}, {"status": "SHIPPED"}):
        assert await found(q=name, **nothing) == []
    assert await found(q=name, created_to=order.created_at.isoformat()) == []
    assert await found(q=name, created_from=order.created_at.isoformat()) == [order.order_id]
    newest, oldest = await found(), await found(sort="OLDEST")
    assert newest == oldest[::-1]


async def test_lists_come_in_pages(shop: Shop) -> None:
    customer_id = new_id("cus")
    customer = shop.customer(customer_id)
    placed = [(await shop.order(await shop.cart(customer_id=customer_id), by=customer)).order_id for _ in range(3)]
    first = (await customer.list_my_orders(operations.ListMyOrdersRequest(limit=2))).body
    assert first.next_cursor is not UNSET
    rest = (await customer.list_my_orders(operations.ListMyOrdersRequest(limit=2, cursor=first.next_cursor))).body
    assert [each.order_id for each in (*first.items, *rest.items)] == placed[::-1]
    for unreadable in (
        operations.ListMyOrdersRequest(cursor="nonsense"),
        operations.ListMyOrdersRequest(cursor=first.next_cursor[:-3]),
    ):
        with pytest.raises(problems.CursorInvalid):
            await customer.list_my_orders(unreadable)


# the way of an order that goes well


async def test_an_order_goes_its_way_to_the_door(shop: Shop) -> None:
    order = await shop.fulfilled()
    confirmed = await shop.read(order.order_id)
    assert (confirmed.status, confirmed.payment_status, confirmed.invoice_status) == ("CONFIRMED", "PAID", "FINAL")
    assert confirmed.allowed_actions == ["CANCEL", "DOWNLOAD_INVOICE", "REFUND"]
    [told] = await shop.told(OrderConfirmed, order.order_id)
    assert told.payment_intent_id == confirmed.payment_intent_id
    process = await shop.process(order.order_id)
    assert (process.state, process.waiting_for, process.due_at) == ("RUNNING", "LABEL", UNSET)

    await shop.happens(shipping.LabelCreated, order)
    await shop.happens(shipping.ShipmentDispatched, order)
    shipped = await shop.read(order.order_id)
    assert (shipped.status, shipped.fulfilment_status) == ("SHIPPED", "SHIPPED")
    assert "TRACK_PARCEL" in shipped.allowed_actions
    assert "CANCEL" not in shipped.allowed_actions
    [told] = await shop.told(OrderShipped, order.order_id)
    assert told.fulfilment_status == "SHIPPED"

    await shop.happens(shipping.ShipmentTrackingUpdated, order)
    await shop.happens(shipping.ShipmentDelivered, order)
    delivered = await shop.read(order.order_id)
    assert (delivered.status, delivered.fulfilment_status) == ("DELIVERED", "DELIVERED")
    [told] = await shop.told(OrderDelivered, order.order_id)
    assert told.total.amount == 4470
    assert (await shop.process(order.order_id)).state == "DONE"
    async with shop.later(days=30):
        await until(lambda: _is(shop, order.order_id, "COMPLETED"))


async def _is(shop: Shop, order_id: str, status: str) -> bool:
    return (await shop.read(order_id)).status == status


async def test_every_event_seen_again_changes_nothing(shop: Shop) -> None:
    order = await shop.fulfilled()
    kinds: list[type[Event]] = [
        paying.PaymentIntentCreated,
        billing.InvoiceDrafted,
        paying.PaymentSucceeded,
        stocking.StockReserved,
        stocking.StockCommitted,
        shipping.ShipmentCreated,
        billing.InvoiceFinalized,
        billing.InvoicePrinted,
        shipping.LabelCreated,
        shipping.ShipmentDispatched,
        shipping.ShipmentTrackingUpdated,
        shipping.ShipmentDelivered,
    ]
    for kind in kinds[-4:]:
        await shop.happens(kind, order)
    before = await shop.read(order.order_id), await shop.process(order.order_id), await shop.timeline(order.order_id)
    emitted = len(await shop.ordering.emitted())
    for kind in kinds:
        await shop.happens(kind, order)
    after = await shop.read(order.order_id), await shop.process(order.order_id), await shop.timeline(order.order_id)
    assert after == before
    assert len(await shop.ordering.emitted()) == emitted


async def test_events_of_an_unknown_order_wait_or_are_passed_over(shop: Shop) -> None:
    unknown = msgspec.structs.replace(await shop.order(), order_id=new_id("ord"))
    waiting: list[type[Event]] = [
        paying.PaymentIntentCreated,
        paying.PaymentSucceeded,
        paying.PaymentFailed,
        paying.PaymentCancelled,
        paying.RefundSucceeded,
        billing.InvoiceDrafted,
        billing.InvoiceFinalized,
        billing.InvoicePrinted,
        billing.InvoiceVoided,
        billing.CreditNoteIssued,
        shipping.ShipmentCreated,
        shipping.LabelCreated,
        shipping.ShipmentDispatched,
        shipping.ShipmentDelivered,
        shipping.ShipmentCancelled,
        stocking.StockCommitted,
        stocking.StockShortfallDetected,
    ]
    for kind in waiting:
        with pytest.raises(NotYet):
            await shop.happens(kind, unknown)
    for passed in (stocking.StockReserved, stocking.StockReleased, stocking.StockReservationExpired):
        await shop.happens(passed, unknown)


async def test_an_order_in_two_parcels_is_shipped_and_delivered_with_the_last(shop: Shop) -> None:
    order = await shop.paid()
    parcels = [new_id("shp"), new_id("shp")]
    half = [{"line_id": order.lines[0].line_id, "sku": order.lines[0].sku, "quantity": 1}]

    async def happens(kind: type[Event], shipment_id: str, **changes: Any) -> None:
        document = example("shipping", kebab(kind))
        document |= {"order_id": order.order_id, "shipment_id": shipment_id, "lines": half, **changes}
        await shop.ordering.react(msgspec.convert(document, kind))

    for shipment_id in parcels:
        await happens(shipping.ShipmentCreated, shipment_id)
    await happens(shipping.ShipmentDispatched, parcels[0])
    assert (await shop.read(order.order_id)).fulfilment_status == "PARTIALLY_SHIPPED"
    await happens(shipping.ShipmentDispatched, parcels[1])
    assert (await shop.read(order.order_id)).fulfilment_status == "SHIPPED"
    await happens(shipping.ShipmentDelivered, parcels[1])
    assert (await shop.read(order.order_id)).status == "SHIPPED"
    await happens(shipping.ShipmentDelivered, parcels[0])
    assert (await shop.read(order.order_id)).status == "DELIVERED"
    assert [each.fulfilment_status for each in await shop.told(OrderShipped, order.order_id)] == [
        "PARTIALLY_SHIPPED",
        "SHIPPED",
    ]


async def test_the_timeline_shows_internal_entries_to_staff_only(shop: Shop) -> None:
    order = await shop.fulfilled()
    assert order.order_token is not UNSET
    for_staff = [entry.code for entry in await shop.timeline(order.order_id)]
    assert for_staff == [
        "ORDER_CREATED",
        "PAYMENT_STARTED",
        "INVOICE_DRAFTED",
        "PAYMENT_SUCCEEDED",
        "ORDER_CONFIRMED",
        "STOCK_COMMITTED",
        "SHIPMENT_CREATED",
        "INVOICE_FINALIZED",
        "INVOICE_PRINTED",
    ]
    public = await shop.timeline(order.order_id, shop.holder(order.order_token))
    assert {entry.visibility for entry in public} == {"PUBLIC"}
    assert [entry.code for entry in public] == [
        "ORDER_CREATED",
        "PAYMENT_STARTED",
        "PAYMENT_SUCCEEDED",
        "ORDER_CONFIRMED",
        "SHIPMENT_CREATED",
        "INVOICE_FINALIZED",
    ]


async def test_a_goodwill_refund_does_not_turn_an_order_back(shop: Shop) -> None:
    order = await shop.fulfilled()
    money = {"amount": 1000, "currency": "EUR"}
    for remaining, status in ((3470, "PARTIALLY_REFUNDED"), (0, "REFUNDED")):
        changes = {"refund_id": new_id("rfd"), "amount": money, "remaining": {"amount": remaining, "currency": "EUR"}}
        for _ in range(2):
            await shop.happens(paying.RefundSucceeded, order, **changes)
        seen = await shop.read(order.order_id)
        assert (seen.status, seen.payment_status) == ("CONFIRMED", status)
    assert seen.refunded == Money(amount=2000, currency="EUR")


# how an order ends before dispatch


async def test_an_unpaid_order_is_cancelled_and_its_services_undo_their_part(shop: Shop) -> None:
    order = await shop.order()
    assert order.order_token is not UNSET
    await shop.happens(paying.PaymentIntentCreated, order)
    await shop.happens(billing.InvoiceDrafted, order)
    holder = shop.holder(order.order_token)
    cancelled = await shop.cancel(order.order_id, holder, comment="Wrong colour")
    assert (cancelled.status, cancelled.ended_reason, cancelled.allowed_actions) == ("CANCELLED", "CUSTOMER", [])
    assert order.order_id not in shop.neighbours.stopped
    [told] = await shop.told(OrderCancelled, order.order_id)
    assert (told.reason, told.previous_status, told.ended_by, told.user_id) == ("CUSTOMER", "PENDING", "GUEST", UNSET)
    assert (await shop.process(order.order_id)).state == "COMPENSATING"
    await shop.happens(stocking.StockReleased, order)
    await shop.happens(paying.PaymentCancelled, order)
    await shop.happens(billing.InvoiceVoided, order)
    process = await shop.process(order.order_id)
    steps = {step.name: step.state for step in process.steps}
    assert process.state == "COMPENSATED"
    assert {name for name, state in steps.items() if state == "COMPENSATED"} == {
        "RESERVATION",
        "PAYMENT_INTENT",
        "INVOICE_DRAFT",
    }
    assert (await shop.cancel(order.order_id)).version == (await shop.read(order.order_id)).version
    comments = [entry.comment for entry in await shop.timeline(order.order_id)]
    assert "Wrong colour" in comments
    assert all(entry.comment is UNSET for entry in await shop.timeline(order.order_id, holder))


async def test_a_cancellation_sent_twice_with_one_key_is_one(shop: Shop) -> None:
    order = await shop.order()
    request = operations.CancelOrderRequest(
        order_id=order.order_id, idempotency_key=new_id("key"), body=models.OrderCancellation()
    )
    assert await shop.staff.cancel_order(request)
    assert order.order_token is not UNSET
    holder = shop.holder(order.order_token)
    first = (await holder.cancel_order(request)).body
    assert (await holder.cancel_order(request)).body == first
    assert len(await shop.told(OrderCancelled, order.order_id)) == 1


async def test_a_confirmed_order_is_stopped_at_shipping_before_it_is_cancelled(shop: Shop) -> None:
    order = await shop.fulfilled()
    await shop.cancel(order.order_id)
    assert order.order_id in shop.neighbours.stopped
    [told] = await shop.told(OrderCancelled, order.order_id)
    assert (told.reason, told.previous_status, told.ended_by) == ("STAFF", "CONFIRMED", "STAFF")
    everything = {"amount": {"amount": 4470, "currency": "EUR"}, "remaining": {"amount": 0, "currency": "EUR"}}
    await shop.happens(shipping.ShipmentCancelled, order)
    await shop.happens(stocking.StockReleased, order, restocked=True)
    await shop.happens(paying.RefundSucceeded, order, **everything)
    assert (await shop.process(order.order_id)).waiting_for == "CREDIT_NOTE"
    await shop.happens(billing.CreditNoteIssued, order, creditable={"amount": 0, "currency": "EUR"})
    seen = await shop.read(order.order_id)
    assert (seen.payment_status, seen.invoice_status) == ("REFUNDED", "CREDITED")
    steps = await shop.steps(order.order_id)
    assert (await shop.process(order.order_id)).state == "COMPENSATED"
    assert [steps[name] for name in ("PAYMENT", "STOCK_COMMIT", "SHIPMENT", "INVOICE")] == ["COMPENSATED"] * 4


async def test_an_order_whose_parcel_left_cannot_be_cancelled(shop: Shop) -> None:
    order = await shop.fulfilled()
    shop.neighbours.refuse_to_stop = True
    try:
        with pytest.raises(problems.NotCancellable):
            await shop.cancel(order.order_id)
    finally:
        shop.neighbours.refuse_to_stop = False
    assert (await shop.read(order.order_id)).status == "CONFIRMED"
    await shop.happens(shipping.ShipmentDispatched, order)
    with pytest.raises(problems.NotCancellable) as refusal:
        await shop.cancel(order.order_id)
    assert refusal.value.members == {"state": "SHIPPED"}


async def test_when_shipping_is_away_a_confirmed_order_stays(shop: Shop) -> None:
    order = await shop.paid()
    with shop.neighbours_away(), pytest.raises(problems.DependencyUnavailable):
        await shop.cancel(order.order_id)
    assert (await shop.read(order.order_id)).status == "CONFIRMED"


async def test_a_parcel_stopped_for_a_cancellation_that_never_came_leaves_a_process_that_gets_stuck(shop: Shop) -> None:
    """As after a kill between the stop and the cancellation."""
    order = await shop.fulfilled()
    await shop.happens(shipping.ShipmentCancelled, order)
    process = await shop.process(order.order_id)
    assert (process.state, process.waiting_for) == ("RUNNING", "SHIPMENT")
    assert process.due_at is not UNSET


async def test_somebody_else_cannot_cancel(shop: Shop) -> None:
    order = await shop.order()
    for other in (shop.holder(OTHER_TOKEN), shop.customer(new_id("cus"))):
        with pytest.raises(problems.NotFound):
            await shop.cancel(order.order_id, other)


async def test_a_payment_that_fails_for_good_cancels_the_order(shop: Shop) -> None:
    order = await shop.order()
    await shop.happens(paying.PaymentIntentCreated, order)
    for _ in range(2):
        await shop.happens(paying.PaymentFailed, order)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.payment_status, seen.ended_reason) == ("CANCELLED", "FAILED", "PAYMENT_FAILED")
    [told] = await shop.told(OrderCancelled, order.order_id)
    assert (told.reason, told.ended_by) == ("PAYMENT_FAILED", "SYSTEM")
    assert "PAYMENT_CANCELLATION" not in await shop.steps(order.order_id)


async def test_an_order_that_nobody_pays_expires_and_a_late_payment_goes_back(shop: Shop) -> None:
    order = await shop.order()
    async with shop.later(minutes=31):
        await until(lambda: _is(shop, order.order_id, "EXPIRED"))
    [told] = await shop.told(OrderExpired, order.order_id)
    assert (told.reason, told.previous_status) == ("TIME", "PENDING")
    await shop.happens(paying.PaymentIntentCreated, order)
    await shop.happens(paying.PaymentSucceeded, order)
    assert (await shop.read(order.order_id)).status == "EXPIRED"
    assert await shop.told(OrderConfirmed, order.order_id) == []
    steps = await shop.steps(order.order_id)
    assert (steps["PAYMENT_CANCELLATION"], steps["REFUND"]) == ("SKIPPED", "EXPECTED")


async def test_an_order_that_was_paid_or_cancelled_has_no_time_limit_left(shop: Shop) -> None:
    pending, paid, cancelled = await shop.order(), await shop.paid(), await shop.order()
    await shop.cancel(cancelled.order_id)
    placed = [order.order_id for order in (pending, paid, cancelled)]
    query = select(jobs.c.key).where(jobs.c.kind == EXPIRY, jobs.c.key.in_(placed))
    assert [row.key for row in await shop.ordering.store.query(lambda tx: tx.all(query))] == [pending.order_id]


async def test_a_confirmed_order_does_not_expire(shop: Shop) -> None:
    order = await shop.paid()
    async with shop.later(minutes=31):
        await asyncio.sleep(0.2)
    assert (await shop.read(order.order_id)).status == "CONFIRMED"


@pytest.mark.parametrize("is_paid", [False, True])
async def test_a_shortfall_cancels_the_order(shop: Shop, is_paid: bool) -> None:
    order = await shop.paid() if is_paid else await shop.order()
    for _ in range(2):
        await shop.happens(stocking.StockShortfallDetected, order)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.ended_reason) == ("CANCELLED", "SHORTFALL")
    [told] = await shop.told(OrderCancelled, order.order_id)
    assert (told.reason, told.previous_status) == ("SHORTFALL", "CONFIRMED" if is_paid else "PENDING")
    steps = await shop.steps(order.order_id)
    assert steps["RESERVATION"] == "FAILED"
    assert "STOCK_RELEASE" not in steps


async def test_an_invoice_that_became_final_after_the_end_is_credited_instead_of_voided(shop: Shop) -> None:
    order = await shop.paid()
    await shop.cancel(order.order_id)
    assert (await shop.steps(order.order_id))["INVOICE_VOID"] == "EXPECTED"
    await shop.happens(billing.InvoiceFinalized, order)
    steps = await shop.steps(order.order_id)
    assert (steps["INVOICE_VOID"], steps["CREDIT_NOTE"]) == ("SKIPPED", "EXPECTED")


async def test_a_hold_that_ended_too_early_is_awaited_again(shop: Shop) -> None:
    order = await shop.order()
    await shop.happens(stocking.StockReservationExpired, order)
    assert (await shop.steps(order.order_id))["RESERVATION"] == "EXPECTED"
    await shop.happens(stocking.StockReserved, order, attempt=2)
    assert (await shop.steps(order.order_id))["RESERVATION"] == "DONE"


# the process


async def test_a_process_without_progress_is_stuck_can_be_retried_and_recovers_by_itself(shop: Shop) -> None:
    order = await shop.paid()
    with pytest.raises(problems.ProcessNotStuck) as refusal:
        await _retry(shop, order)
    assert refusal.value.members == {"state": "RUNNING"}

    async def is_stuck() -> bool:
        return (await shop.process(order.order_id)).state == "STUCK"

    async with shop.later(minutes=6):
        await until(is_stuck)
    process = await shop.process(order.order_id)
    assert (process.waiting_for, process.stuck_reason) == ("STOCK_COMMIT", "STOCK_COMMIT did not come within 300 seconds.")
    assert [event.step for event in await shop.told(ProcessStuck, order.order_id)] == ["STOCK_COMMIT"]
    request = operations.ListOrderProcessesRequest(state="STUCK", limit=100)
    listed = (await shop.staff.list_order_processes(request)).body.items
    assert order.order_id in [each.order_id for each in listed]
    assert "RETRY_PROCESS" in (await shop.read(order.order_id)).allowed_actions

    retried = await _retry(shop, order)
    assert (retried.state, {step.name: step.attempts for step in retried.steps}["STOCK_COMMIT"]) == ("RUNNING", 2)
    async with shop.later(minutes=12):
        await until(is_stuck)
    await shop.happens(stocking.StockCommitted, order)
    assert (await shop.process(order.order_id)).state == "RUNNING"
    assert len(await shop.told(ProcessRecovered, order.order_id)) == 2
    codes = [entry.code for entry in await shop.timeline(order.order_id) if entry.kind == "PROCESS"]
    assert codes == ["PROCESS_STUCK", "PROCESS_RETRIED", "PROCESS_STUCK", "PROCESS_RECOVERED"]


async def test_a_retry_asks_paying_or_shipping_again_when_they_are_awaited(shop: Shop) -> None:
    order = await shop.order()
    await _retry_when_stuck(shop, order, minutes=6)
    await until(lambda: _was_pushed(shop, "/payment-intents", order))
    for kind in (paying.PaymentIntentCreated, billing.InvoiceDrafted, paying.PaymentSucceeded, stocking.StockCommitted):
        await shop.happens(kind, order)
    await _retry_when_stuck(shop, order, minutes=12)
    await until(lambda: _was_pushed(shop, "/shipments", order))
    assert (await shop.process(order.order_id)).state == "RUNNING"


async def _retry_when_stuck(shop: Shop, order: models.Order, *, minutes: float) -> None:
    async def is_stuck() -> bool:
        return (await shop.process(order.order_id)).state == "STUCK"

    async with shop.later(minutes=minutes):
        await until(is_stuck)
    await _retry(shop, order)


async def _was_pushed(shop: Shop, entry: str, order: models.Order) -> bool:
    return (entry, order.order_id) in shop.neighbours.pushed


async def _retry(shop: Shop, order: models.Order) -> models.OrderProcess:
    return (await shop.staff.retry_order_process(operations.RetryOrderProcessRequest(order_id=order.order_id))).body


async def test_a_payment_in_between_has_the_parcels_stopped_before_the_cancellation(shop: Shop) -> None:
    """Between reading the order PENDING and cancelling it, it was confirmed."""
    order = await shop.order()
    query = shop.ordering.store.query
    is_first = True

    async def query_and_pay(body: Any) -> Any:
        nonlocal is_first
        answer = await query(body)
        if is_first and getattr(answer, "order_id", "") == order.order_id:
            is_first = False
            await shop.happens(paying.PaymentIntentCreated, order)
            await shop.happens(paying.PaymentSucceeded, order)
        return answer

    shop.ordering.store.query = query_and_pay  # type: ignore[method-assign]
    try:
        cancelled = await shop.cancel(order.order_id)
    finally:
        shop.ordering.store.query = query  # type: ignore[method-assign]
    assert cancelled.status == "CANCELLED"
    assert order.order_id in shop.neighbours.stopped


async def test_the_state_machine_is_public(shop: Shop) -> None:
    machine = (await shop.ordering.client(OrderingClient).get_order_states(operations.GetOrderStatesRequest())).body
    assert machine.initial == "PENDING"
    assert ("PENDING", "CONFIRMED", "PAYMENT_SUCCEEDED") in [(x.from_, x.to, x.trigger) for x in machine.transitions]
