"""The state of the whole system at one moment, as its public interfaces and topics show it."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import aiohttp
from aiokafka import AIOKafkaConsumer, TopicPartition
from msgspec import UNSET, Struct, UnsetType

from generated.administering.models import Dashboard, Vendor
from generated.administering.operations import GetDashboardRequest, ListVendorsRequest
from generated.billing.models import Invoice, InvoiceSummary
from generated.billing.operations import GetInvoiceRequest, ListInvoicesRequest
from generated.carting.models import Cart
from generated.carting.operations import GetCartRequest
from generated.cataloging.models import PriceChange, Product, ProductSummary, VariantOffer
from generated.cataloging.operations import (
    GetProductRequest,
    ListPriceChangesRequest,
    ListProductsRequest,
    ListVariantsRequest,
)
from generated.common.client import CommonClient
from generated.common.models import OutboxState, Readiness
from generated.common.operations import GetOutboxRequest, GetReadinessRequest, ListDeadLettersRequest
from generated.ordering.models import Order, OrderProcess, OrderSummary, TimelineEntry
from generated.ordering.operations import GetOrderRequest, GetOrderTimelineRequest, ListOrderProcessesRequest, ListOrdersRequest
from generated.paying.models import PaymentIntent, Refund
from generated.paying.operations import ListPaymentIntentsRequest, ListRefundsRequest
from generated.profiling.models import Customer
from generated.profiling.operations import ListCustomersRequest
from generated.shipping.models import Shipment, ShippingMethod
from generated.shipping.operations import ListShipmentsRequest, ListShippingMethodsRequest
from generated.stocking.models import Reservation, StockItem, StockMovement
from generated.stocking.operations import GetReservationRequest, ListStockItemsRequest, ListStockMovementsRequest
from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.system import TOPICS, System
from infra.local.players.callers import Services
from infra.local.players.staff import Staff
from infra.runtime.events.wire import BadRecord, IncomingRecord, unframe
from infra.runtime.http.security import ServiceTokens
from infra.runtime.problem import NotFound
from tests.support.messaging import records_of

T = TypeVar("T")
_PAGE = 100
_AT_ONCE = 8
_SKUS = 100


class Snapshot(Struct, frozen=True, kw_only=True):
    """Data of all services at one moment; `records` of each partition in order, without the strangers."""

    stock_items: Sequence[StockItem] = ()
    movements: Sequence[StockMovement] = ()
    """Newest first, as STOCKING lists them."""
    reservations: Sequence[Reservation] = ()
    carts: Sequence[Cart] = ()
    """Those that were ordered."""
    orders: Sequence[Order] = ()
    timelines: Mapping[str, Sequence[TimelineEntry]] = {}
    """By order."""
    processes: Sequence[OrderProcess] = ()
    intents: Sequence[PaymentIntent] = ()
    refunds: Sequence[Refund] = ()
    invoices: Sequence[Invoice] = ()
    """Credit notes among them."""
    shipments: Sequence[Shipment] = ()
    methods: Sequence[ShippingMethod] = ()
    products: Sequence[Product] = ()
    listed: Mapping[str, Sequence[ProductSummary]] = {}
    """All products as each process of CATALOGING lists them."""
    offers: Sequence[VariantOffer] = ()
    """The variants of all products, as CATALOGING offers them to services."""
    last_prices: Mapping[str, PriceChange] = {}
    """By SKU, what its history tells last."""
    vendors: Sequence[Vendor] = ()
    customers: Sequence[Customer] = ()
    dashboard: Dashboard | UnsetType = UNSET
    outboxes: Mapping[str, OutboxState] = {}
    dead_letters: Mapping[str, int] = {}
    """How many are OPEN, by service."""
    records: Sequence[IncomingRecord] = ()
    compacted: frozenset[str] = frozenset()
    """Topics of which older records may be gone."""
    schemas: Mapping[int, Mapping[str, Any]] = {}
    """What the registry has under each id that a record carries."""
    accepted: frozenset[str] = frozenset()
    """Orders that create_order answered with 201, as the test remembers them."""


class Quiet(Struct, frozen=True, kw_only=True):
    """Whether the system is at rest. It is, when two checks say so and the topics did not grow between them."""

    outboxes: Mapping[str, OutboxState]
    readiness: Mapping[str, Readiness]
    ends: Mapping[str, int]

    @property
    def reasons(self) -> list[str]:
        """Why the system is not at rest; empty when it is."""
        found = [
            f"{service} has {count} {what}"
            for service, state in self.outboxes.items()
            for what, count in {"unsent": state.depth, "parked": state.parked, "jobs due": state.jobs_due}.items()
            if count
        ]
        for service, state in self.readiness.items():
            found += [f"{service} lags by {state.consumer_lag}"] if state.consumer_lag else []
            found += [f"{service}: {check.name} is down: {check.detail}" for check in state.checks if check.status == "DOWN"]
        return found


async def look(system: System, session: aiohttp.ClientSession, staff: Staff) -> Quiet:
    """Checks once what is still in progress. Raises DependencyUnavailable while a service is unavailable."""
    outboxes = await outbox_states(system, staff)
    readiness = {
        name: (await common.get_readiness(GetReadinessRequest())).body for name, common in _processes(system, session, staff)
    }
    return Quiet(outboxes=outboxes, readiness=readiness, ends=await ends_of(system))


def _processes(system: System, session: aiohttp.ClientSession, staff: Staff) -> Iterator[tuple[str, CommonClient]]:
    """Every process, past the proxy: each has consumers and connections of its own."""
    for service in system.services:
        for name, one in _replicas(system, session, staff, service):
            yield name, one.common(service)


def _replicas(system: System, session: aiohttp.ClientSession, staff: Staff, service: str) -> Iterator[tuple[str, Services]]:
    """The processes of one service, past the proxy."""
    for name, url in system.replicas(service).items():
        yield name, Services({**system.urls, service: url}, session, dict).as_bearer(staff.access_token)


async def outbox_states(system: System, staff: Staff) -> dict[str, OutboxState]:
    return {name: (await staff.services.common(name).get_outbox(GetOutboxRequest())).body for name in system.urls}


async def ends_of(system: System) -> dict[str, int]:
    """Returns the next offset by partition."""
    consumer = AIOKafkaConsumer(bootstrap_servers=system.kafka)
    await consumer.start()
    try:
        places = [TopicPartition(topic.name, number) for topic in read_topics(TOPICS) for number in range(topic.partitions)]
        consumer.assign(places)  # otherwise it loads the metadata of one topic after the other
        ends: Mapping[Any, int] = await consumer.end_offsets(places)
        return {f"{place.topic}[{place.partition}]": end for place, end in ends.items()}
    finally:
        await consumer.stop()


async def take(
    system: System,
    session: aiohttp.ClientSession,
    staff: Staff,
    *,
    accepted: Iterable[str] = (),
    strangers: Iterable[tuple[str, int, int]] = (),
) -> Snapshot:
    """Reads everything. `strangers` are records that a test wrote itself: topic, partition and offset."""
    topics = read_topics(TOPICS)
    planted = set(strangers)
    records = [
        record
        for record in await records_of(system.kafka, *(topic.name for topic in topics))
        if (record.topic, record.partition, record.offset) not in planted
    ]
    services = staff.services
    orders, products = await _orders(services), await _products(services)
    return Snapshot(
        stock_items=await _all(lambda at: services.stocking.list_stock_items(ListStockItemsRequest(limit=_PAGE, cursor=at))),
        movements=await _all(
            lambda at: services.stocking.list_stock_movements(ListStockMovementsRequest(limit=_PAGE, cursor=at))
        ),
        reservations=await _reservations(services, records),
        carts=await _carts(services, {order.cart_id for order in orders}),
        orders=orders,
        timelines=await _timelines(services, orders),
        processes=await _all(
            lambda at: services.ordering.list_order_processes(ListOrderProcessesRequest(limit=_PAGE, cursor=at))
        ),
        intents=await _all(lambda at: services.paying.list_payment_intents(ListPaymentIntentsRequest(limit=_PAGE, cursor=at))),
        refunds=await _all(lambda at: services.paying.list_refunds(ListRefundsRequest(limit=_PAGE, cursor=at))),
        invoices=await _invoices(services),
        shipments=await _all(lambda at: services.shipping.list_shipments(ListShipmentsRequest(limit=_PAGE, cursor=at))),
        methods=(await services.shipping.list_shipping_methods(ListShippingMethodsRequest())).body.items,
        products=products,
        listed={name: await _listed(one) for name, one in _replicas(system, session, staff, "cataloging")},
        offers=await _offers(system, session, products),
        last_prices=await _last_prices(services, products),
        vendors=await _all(lambda at: services.administering.list_vendors(ListVendorsRequest(limit=_PAGE, cursor=at))),
        customers=await _all(lambda at: services.profiling.list_customers(ListCustomersRequest(limit=_PAGE, cursor=at))),
        dashboard=(await services.administering.get_dashboard(GetDashboardRequest())).body,
        outboxes=await outbox_states(system, staff),
        dead_letters={name: await _dead_letters(services, name) for name in system.urls},
        records=sorted(records, key=lambda each: (each.topic, each.partition, each.offset)),
        compacted=frozenset(topic.name for topic in topics if topic.cleanup == "compact"),
        schemas=await _schemas(system, session, records),
        accepted=frozenset(accepted),
    )


async def _all(read: Callable[[str | None], Awaitable[Any]]) -> list[Any]:
    """Returns every item of every page."""
    items: list[Any] = []
    cursor: str | None = None
    while True:
        page = (await read(cursor)).body
        items += page.items
        if page.next_cursor is UNSET:
            return items
        cursor = page.next_cursor


async def _each(ids: Iterable[str], read: Callable[[str], Awaitable[T]]) -> list[T]:
    """Returns one result for each id; makes several calls at once."""
    turns = asyncio.Semaphore(_AT_ONCE)

    async def one(each: str) -> T:
        async with turns:
            return await read(each)

    return list(await asyncio.gather(*(one(each) for each in sorted(ids))))


async def _orders(services: Services) -> list[Order]:
    summaries: list[OrderSummary] = await _all(
        lambda cursor: services.ordering.list_orders(ListOrdersRequest(limit=_PAGE, cursor=cursor))
    )

    async def read(order_id: str) -> Order:
        return (await services.ordering.get_order(GetOrderRequest(order_id=order_id))).body

    return await _each({each.order_id for each in summaries}, read)


async def _timelines(services: Services, orders: Iterable[Order]) -> dict[str, list[TimelineEntry]]:
    async def read(order_id: str) -> tuple[str, list[TimelineEntry]]:
        request = GetOrderTimelineRequest(order_id=order_id, limit=_PAGE)
        return order_id, (await services.ordering.get_order_timeline(request)).body.items

    return dict(await _each({each.order_id for each in orders}, read))


async def _invoices(services: Services) -> list[Invoice]:
    summaries: list[InvoiceSummary] = await _all(
        lambda cursor: services.billing.list_invoices(ListInvoicesRequest(limit=_PAGE, cursor=cursor))
    )

    async def read(invoice_id: str) -> Invoice:
        return (await services.billing.get_invoice(GetInvoiceRequest(invoice_id=invoice_id))).body

    return await _each({each.invoice_id for each in summaries}, read)


async def _listed(services: Services) -> list[ProductSummary]:
    return await _all(lambda cursor: services.cataloging.list_products(ListProductsRequest(limit=_PAGE, cursor=cursor)))


async def _products(services: Services) -> list[Product]:
    summaries = await _listed(services)

    async def read(product_id: str) -> Product:
        return (await services.cataloging.get_product(GetProductRequest(product_id=product_id))).body

    return await _each({each.product_id for each in summaries}, read)


async def _offers(system: System, session: aiohttp.ClientSession, products: Iterable[Product]) -> list[VariantOffer]:
    """Returns what a service is offered: the public does not see what is not on sale."""
    cataloging = Services(system.urls, session, ServiceTokens("carting", system.service_secret).headers).cataloging
    skus = [variant.sku for product in products for variant in product.variants]
    few = [tuple(skus[at : at + _SKUS]) for at in range(0, len(skus), _SKUS)]
    return [offer for each in few for offer in (await cataloging.list_variants(ListVariantsRequest(sku=each))).body.items]


async def _last_prices(services: Services, products: Iterable[Product]) -> dict[str, PriceChange]:
    async def read(sku: str) -> tuple[str, list[PriceChange]]:
        request = ListPriceChangesRequest(sku=sku, limit=1)
        return sku, (await services.cataloging.list_price_changes(request)).body.items

    histories = await _each({variant.sku for product in products for variant in product.variants}, read)
    return {sku: items[0] for sku, items in histories if items}


async def _reservations(services: Services, records: Iterable[IncomingRecord]) -> list[Reservation]:
    """Returns the reservations of the StockReserved events: STOCKING has no list of them."""
    told = (payload_of(record) for record in records if record.type == "stocking.stock-reserved.v1")
    ids = {str(payload["reservation_id"]) for payload in told if payload}

    async def read(reservation_id: str) -> Reservation:
        return (await services.stocking.get_reservation(GetReservationRequest(reservation_id=reservation_id))).body

    return await _each(ids, read)


async def _carts(services: Services, ids: Iterable[str]) -> list[Cart]:
    async def read(cart_id: str) -> Cart | None:
        try:
            return (await services.carting.get_cart(GetCartRequest(cart_id=cart_id))).body
        except NotFound:  # it went with its customer
            return None

    return [cart for cart in await _each(ids, read) if cart is not None]


async def _dead_letters(services: Services, name: str) -> int:
    request = ListDeadLettersRequest(limit=_PAGE, status="OPEN")
    return len((await services.common(name).list_dead_letters(request)).body.items)


async def _schemas(
    system: System, session: aiohttp.ClientSession, records: Iterable[IncomingRecord]
) -> dict[int, Mapping[str, Any]]:
    found: dict[int, Mapping[str, Any]] = {}
    for schema_id in {schema_id_of(record) for record in records} - {None}:
        async with session.get(f"{system.registry}/schemas/ids/{schema_id}") as answer:
            if answer.ok:
                found[schema_id or 0] = json.loads((await answer.json(content_type=None))["schema"])
    return found


def schema_id_of(record: IncomingRecord) -> int | None:
    """Returns the schema id of the record; None when its value has no frame."""
    try:
        return unframe(record.value)[0]
    except BadRecord:
        return None


def payload_of(record: IncomingRecord) -> dict[str, Any] | None:
    """Returns the JSON object of the record; None when its value is not one."""
    try:
        payload = json.loads(unframe(record.value)[1])
    except (BadRecord, ValueError):
        return None
    return payload if isinstance(payload, dict) else None
