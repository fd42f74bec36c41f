"""SHIPPING over HTTP, on SQLite and on PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from secrets import token_urlsafe
from typing import Any

import msgspec
import pytest

from generated.common.models import Money
from generated.events.administering import SettingChanged
from generated.events.ordering import OrderCancelled, OrderConfirmed, OrderCreated, OrderExpired
from generated.events.shipping import (
    LabelCreated,
    ShipmentCancelled,
    ShipmentCreated,
    ShipmentDelivered,
    ShipmentDispatched,
    ShipmentTrackingUpdated,
)
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.support.postgresql import embedded_postgresql
from tests.support.service import Serving, serving
from tests.support.tokens import token as token_of

ROOT = Path(__file__).parents[2]
EXAMPLE: dict[str, Any] = msgspec.json.decode((ROOT / "contracts/ordering/events/order-created.v1.json").read_bytes())[
    "examples"
][0]
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('shipping')}/shipping.db"
        return
    with embedded_postgresql() as server:
        yield server.database()


@pytest.fixture(scope="module")
async def shipping(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    async with serving("shipping", folder=folder, store_urls={"shipping": store_url}) as services:
        yield services["shipping"]


@pytest.fixture
def staff(shipping: Serving) -> ShippingClient:
    return shipping.as_staff(ShippingClient, "shipping:read", "shipping:write")


@pytest.fixture
def service(shipping: Serving) -> ShippingClient:
    return shipping.as_service(ShippingClient)


@pytest.fixture
def anybody(shipping: Serving) -> ShippingClient:
    return shipping.client(ShippingClient)


@contextmanager
def at(shipping: Serving, instant: datetime) -> Iterator[None]:
    """The service's clock stands still inside the block."""
    before = shipping.store.clock
    shipping.store.clock = lambda: instant
    try:
        yield
    finally:
        shipping.store.clock = before


def placed(**changes: Any) -> OrderCreated:
    return msgspec.convert({**EXAMPLE, "order_id": new_id("ord"), **changes}, OrderCreated)


def confirmed(order: OrderCreated) -> OrderConfirmed:
    now = datetime.now(UTC)
    return OrderConfirmed(
        order_id=order.order_id, order_number=order.order_number, payment_intent_id=new_id("pay"), paid_at=now, confirmed_at=now
    )


def cancelled(order: OrderCreated) -> OrderCancelled:
    return OrderCancelled(
        order_id=order.order_id,
        order_number=order.order_number,
        cart_id=order.cart_id,
        reason="CUSTOMER",
        previous_status="CONFIRMED",
        ended_by="CUSTOMER",
        cancelled_at=datetime.now(UTC),
    )


async def shipped(service: Serving, **changes: Any) -> tuple[OrderCreated, models.Shipment]:
    """A confirmed order and its shipment."""
    order = placed(**changes)
    await service.react(order)
    await service.react(confirmed(order))
    [shipment] = await shipments_of(service, order.order_id)
    return order, shipment


async def shipments_of(shipping: Serving, order_id: str) -> list[models.Shipment]:
    client = shipping.as_staff(ShippingClient, "shipping:read")
    return (await client.list_order_shipments(operations.ListOrderShipmentsRequest(order_id=order_id))).body.items


async def label(staff: ShippingClient, shipment: models.Shipment) -> models.Label:
    request = operations.CreateLabelRequest(shipment_id=shipment.shipment_id, idempotency_key=new_id("key"))
    return (await staff.create_label(request)).body


async def dispatch(staff: ShippingClient, shipment: models.Shipment) -> models.Shipment:
    return (await staff.dispatch_shipment(operations.DispatchShipmentRequest(shipment_id=shipment.shipment_id))).body


async def report(
    client: ShippingClient, shipment: models.Shipment, code: models.CarrierEventCode, occurred_at: datetime, **more: Any
) -> models.Shipment:
    body = models.TrackingEventDraft(code=code, occurred_at=occurred_at, **more)
    request = operations.RecordTrackingEventRequest(shipment_id=shipment.shipment_id, body=body)
    return (await client.record_tracking_event(request)).body


async def stop(client: ShippingClient, order_id: str, reason: models.StopReason = "CUSTOMER") -> models.OrderShipmentStop:
    body = models.ShipmentStop(reason=reason)
    return (await client.stop_order_shipments(operations.StopOrderShipmentsRequest(order_id=order_id, body=body))).body


async def quote(client: ShippingClient, **changes: Any) -> dict[str, models.ShippingOption]:
    plain = {
        "country": "FR",
        "postal_code": "75011",
        "lines": [{"sku": "MUG-BLUE-01", "quantity": 2, "weight": 350}],
        "items_total": {"amount": 1000, "currency": "EUR"},
        **changes,
    }
    body = msgspec.convert(plain, models.ShippingQuoteDraft)
    options = (await client.quote_shipping(operations.QuoteShippingRequest(body=body))).body.options
    return {option.shipping_method_code: option for option in options}


async def told(shipping: Serving, kind: Any, order: OrderCreated) -> list[Any]:
    return [event for event in await shipping.emitted_of(kind) if event.order_id == order.order_id]


# the offer


async def test_carriers_and_methods_are_there_from_the_first_start(anybody: ShippingClient) -> None:
    carriers = (await anybody.list_carriers(operations.ListCarriersRequest())).body.items
    methods = (await anybody.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    assert [method.shipping_method_code for method in methods] == ["EXPRESS_HOME", "RELAY_POINT", "STANDARD_HOME"]
    assert {method.carrier_code for method in methods} == {carrier.carrier_code for carrier in carriers}


async def test_a_quote_offers_every_method_that_goes_there_cheapest_first(shipping: Serving, anybody: ShippingClient) -> None:
    with at(shipping, MONDAY):
        options = await quote(anybody)
    assert [(code, option.fee.amount) for code, option in options.items()] == [
        ("RELAY_POINT", 490),
        ("STANDARD_HOME", 695),
        ("EXPRESS_HOME", 1290),
    ]
    assert [str(day) for day in (options["EXPRESS_HOME"].earliest_day, options["STANDARD_HOME"].latest_day)] == [
        "2026-11-25",
        "2026-11-27",
    ]


async def test_nothing_is_charged_from_the_total_of_method_settings_or_tier(anybody: ShippingClient) -> None:
    def paid(options: dict[str, models.ShippingOption]) -> set[str]:
        return {code for code, option in options.items() if option.fee.amount > 0}

    cents = {"currency": "EUR"}
    assert paid(await quote(anybody, items_total={"amount": 5999, **cents})) == {"RELAY_POINT", "STANDARD_HOME", "EXPRESS_HOME"}
    assert paid(await quote(anybody, items_total={"amount": 6000, **cents})) == {"EXPRESS_HOME"}
    assert paid(await quote(anybody, items_total={"amount": 3000, **cents}, tier="PREMIUM")) == {"EXPRESS_HOME"}
    assert paid(await quote(anybody, items_total={"amount": 0, **cents}, tier="VIP")) == {"EXPRESS_HOME"}
    assert paid(await quote(anybody, items_total={"amount": 20000, **cents})) == set()


async def test_a_weight_that_nobody_carries_is_refused_with_the_limit(anybody: ShippingClient) -> None:
    with pytest.raises(problems.WeightLimit) as refusal:
        await quote(anybody, lines=[{"sku": "ANVIL-01", "quantity": 1, "weight": 30001}])
    assert refusal.value.members == {"max": 30000}
    heavy = await quote(anybody, lines=[{"sku": "ANVIL-01", "quantity": 1, "weight": 30000}])
    assert "RELAY_POINT" not in heavy


async def test_the_settings_of_the_shop_decide_once_they_are_known(tmp_path: Path) -> None:
    async with serving("shipping", folder=tmp_path) as services:
        shipping = services["shipping"]
        anybody = shipping.client(ShippingClient)
        await shipping.react(setting("SHIPPING", 2, handling_days=3, free=200))
        await shipping.react(setting("SHIPPING", 1, handling_days=9, free=999999))  # an older state, late
        await shipping.react(setting("STORE", 1))
        with at(shipping, MONDAY):
            options = await quote(anybody)
        assert options["STANDARD_HOME"].fee.amount == 0
        assert str(options["STANDARD_HOME"].earliest_day) == "2026-11-28"
        methods = (await anybody.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
        assert [method.free_from for method in methods][1:] == [
            msgspec.convert({"amount": 200, "currency": "EUR"}, models.Price)
        ] * 2
        with pytest.raises(problems.AddressNotServed):
            await quote(anybody, country="DE")


def setting(group: str, version: int, *, handling_days: int = 0, free: int = 0) -> SettingChanged:
    shipping = {
        "sender": EXAMPLE["delivery_address"],
        "handling_days": handling_days,
        "cut_off_hour": 12,
        "free_from": {"amount": free, "currency": "EUR"},
        "tier_free_from": [],
    }
    store = {
        "shop_name": "Comptoir",
        "contact_email": "hello@comptoir.example",
        "locales": ["fr"],
        "default_locale": "fr",
        "currency": "EUR",
        "countries": ["FR", "BE"],
    }
    values = {"shipping": shipping} if group == "SHIPPING" else {"store": store}
    state = {"setting_group": group, "values": values, "version": version, "as_of": "2026-11-23T09:30:00Z"}
    return msgspec.convert({"setting_group": group, "setting": state}, SettingChanged)


# shipments


async def test_a_confirmed_order_gets_one_shipment_however_often_it_is_told(shipping: Serving) -> None:
    order, shipment = await shipped(shipping)
    await shipping.react(order)
    await shipping.react(confirmed(order))
    assert await shipments_of(shipping, order.order_id) == [shipment]
    [event] = await told(shipping, ShipmentCreated, order)
    assert (event.shipment_id, event.lines[0].sku, event.lines[0].quantity) == (shipment.shipment_id, "MUG-BLUE-01", 2)
    assert (shipment.status, shipment.weight, shipment.order_number) == ("PENDING", 700, order.order_number)
    assert shipment.earliest_day is not msgspec.UNSET


async def test_a_confirmation_that_comes_before_the_order_waits(shipping: Serving) -> None:
    order = placed()
    for early in (confirmed(order), cancelled(order)):
        with pytest.raises(NotYet):
            await shipping.react(early)


async def test_an_order_with_a_method_and_carrier_of_old_is_shipped_all_the_same(
    shipping: Serving, staff: ShippingClient
) -> None:
    gone = {**EXAMPLE["shipping"], "shipping_method_code": "BALLOON", "carrier_code": "MONTGOLFIER"}
    _, shipment = await shipped(shipping, shipping=gone)
    assert (shipment.carrier_name, shipment.earliest_day) == ("MONTGOLFIER", msgspec.UNSET)
    made = await label(staff, shipment)
    assert made.tracking_url.endswith(made.tracking_number)


async def test_shipment_numbers_are_never_given_twice(shipping: Serving) -> None:
    orders = [placed() for _ in range(8)]
    for order in orders:
        await shipping.react(order)
    await asyncio.gather(*(shipping.react(confirmed(order)) for order in orders))
    numbers = [(await shipments_of(shipping, order.order_id))[0].shipment_number for order in orders]
    assert len(set(numbers)) == 8


async def test_the_repair_entry_says_what_stands_in_the_way(shipping: Serving, service: ShippingClient) -> None:
    async def repair(order_id: str) -> None:
        request = operations.CreateShipmentRequest(body=models.ShipmentDraft(order_id=order_id), idempotency_key=new_id("key"))
        await service.create_shipment(request)

    with pytest.raises(problems.OrderUnknown):
        await repair(new_id("ord"))
    waiting = placed()
    await shipping.react(waiting)
    with pytest.raises(problems.OrderNotConfirmed) as refusal:
        await repair(waiting.order_id)
    assert refusal.value.members == {"state": "PENDING"}
    order, shipment = await shipped(shipping)
    with pytest.raises(problems.ShipmentExists) as exists:
        await repair(order.order_id)
    assert exists.value.members == {"shipment_id": shipment.shipment_id}
    unheard_of = new_id("ord")
    await stop(service, unheard_of)
    with pytest.raises(problems.ShipmentStopped):
        await repair(unheard_of)


# who may see what


async def test_shipments_are_seen_by_their_customer_their_guest_and_staff_only(
    shipping: Serving, staff: ShippingClient
) -> None:
    owner_id, token = new_id("cus"), token_urlsafe(32)
    _, of_customer = await shipped(shipping, customer_id=owner_id)
    guest = {name: value for name, value in EXAMPLE.items() if name != "customer_id"}
    guest_order = msgspec.convert(
        {**guest, "order_id": new_id("ord"), "order_token_hash": sha256(token.encode()).hexdigest()}, OrderCreated
    )
    await shipping.react(guest_order)
    await shipping.react(confirmed(guest_order))
    [of_guest] = await shipments_of(shipping, guest_order.order_id)

    async def sees(client: ShippingClient, shipment: models.Shipment) -> bool:
        listed = (await client.list_shipments(operations.ListShipmentsRequest(limit=100))).body.items
        try:
            await client.get_shipment(operations.GetShipmentRequest(shipment_id=shipment.shipment_id))
            await client.list_order_shipments(operations.ListOrderShipmentsRequest(order_id=shipment.order_id))
        except problems.NotFound:
            assert shipment not in listed
            return False
        assert shipment in listed
        return True

    customer = shipping.as_customer(ShippingClient, owner_id)
    stranger = shipping.as_customer(ShippingClient, new_id("cus"))
    holder = shipping.client(ShippingClient, Order_Token=token)
    other_holder = shipping.client(ShippingClient, Order_Token=token_urlsafe(32))
    access = token_of(new_id("stf"), "CATALOG", "session")
    staff_without_scope = shipping.client(ShippingClient, Authorization=f"Bearer {access}", Order_Token=token_urlsafe(32))
    both = (of_customer, of_guest)
    assert [await sees(staff, each) for each in both] == [True, True]
    assert [await sees(customer, each) for each in both] == [True, False]
    assert [await sees(holder, each) for each in both] == [False, True]
    assert [await sees(stranger, each) for each in both] == [False, False]
    assert [await sees(other_holder, each) for each in both] == [False, False]
    assert [await sees(staff_without_scope, each) for each in both] == [False, False]


async def test_the_list_is_filtered_and_paged_newest_first(shipping: Serving, staff: ShippingClient) -> None:
    customer_id = new_id("cus")
    made = [(await shipped(shipping, customer_id=customer_id))[1] for _ in range(3)]
    await label(staff, made[0])
    me = shipping.as_customer(ShippingClient, customer_id)
    first = (await me.list_shipments(operations.ListShipmentsRequest(limit=2))).body
    assert isinstance(first.next_cursor, str)
    second = (await me.list_shipments(operations.ListShipmentsRequest(limit=2, cursor=first.next_cursor))).body
    assert [each.shipment_id for each in [*first.items, *second.items]] == [each.shipment_id for each in reversed(made)]
    labelled = (await me.list_shipments(operations.ListShipmentsRequest(status="LABELLED"))).body.items
    assert [each.shipment_id for each in labelled] == [made[0].shipment_id]


# labels


async def test_a_label_allots_a_tracking_number_once(shipping: Serving, staff: ShippingClient, anybody: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    with pytest.raises(problems.LabelExists) as refusal:
        await label(staff, shipment)
    assert refusal.value.members == {"label_id": made.label_id}
    [event] = await told(shipping, LabelCreated, order)
    assert (event.tracking_number, event.tracking_url) == (made.tracking_number, made.tracking_url)
    parcel = (await anybody.track_parcel(operations.TrackParcelRequest(tracking_number=made.tracking_number))).body
    assert (parcel.status, parcel.events) == ("LABELLED", [])
    with pytest.raises(problems.NotFound):
        await anybody.track_parcel(operations.TrackParcelRequest(tracking_number="RR473124829FR"))


async def test_two_labels_asked_for_at_once_make_one(shipping: Serving, staff: ShippingClient) -> None:
    _, shipment = await shipped(shipping)
    results = await asyncio.gather(*(label(staff, shipment) for _ in range(4)), return_exceptions=True)
    assert sum(isinstance(result, models.Label) for result in results) == 1
    assert sum(isinstance(result, problems.LabelExists) for result in results) == 3


async def test_a_label_prints_as_pdf_and_as_zpl_always_alike(shipping: Serving, staff: ShippingClient) -> None:
    _, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    pdf = await staff.get_label(operations.GetLabelRequest(label_id=made.label_id))
    assert (pdf.content_type, pdf.body[:5]) == ("application/pdf", b"%PDF-")
    zpl = await staff.get_label(operations.GetLabelRequest(label_id=made.label_id, accept="text/plain"))
    assert (zpl.content_type, zpl.body[:3]) == ("text/plain", b"^XA")
    assert made.tracking_number.encode() in zpl.body
    await dispatch(staff, shipment)
    assert await staff.get_label(operations.GetLabelRequest(label_id=made.label_id)) == pdf
    with pytest.raises(problems.NotFound):
        await staff.get_label(operations.GetLabelRequest(label_id=new_id("lbl")))


# on the way


async def test_a_parcel_leaves_only_with_its_label(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    with pytest.raises(problems.ShipmentState) as refusal:
        await dispatch(staff, shipment)
    assert refusal.value.members == {"state": "PENDING"}
    with pytest.raises(problems.ShipmentState):
        await report(staff, shipment, "IN_TRANSIT", datetime.now(UTC))
    await label(staff, shipment)
    gone = await dispatch(staff, shipment)
    assert (gone.status, [event.code for event in gone.tracking_events]) == ("DISPATCHED", ["DISPATCHED"])
    with pytest.raises(problems.ShipmentState):
        await dispatch(staff, shipment)
    assert len(await told(shipping, ShipmentDispatched, order)) == 1


async def test_late_and_repeated_reports_change_nothing(
    shipping: Serving, staff: ShippingClient, service: ShippingClient, anybody: ShippingClient
) -> None:
    order, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    await dispatch(staff, shipment)
    now = datetime.now(UTC)
    moving = await report(service, shipment, "IN_TRANSIT", now, location="Lyon")
    assert await report(service, shipment, "IN_TRANSIT", now, location="Lyon") == moving
    assert await report(service, shipment, "FAILED", now - timedelta(hours=1)) == moving
    arrived = await report(service, shipment, "DELIVERED", now + timedelta(days=1))
    assert (arrived.status, arrived.version) == ("DELIVERED", moving.version + 1)
    assert isinstance(arrived.delivered_at, datetime)
    assert arrived.delivered_at < now + timedelta(minutes=1)  # the future counts as now
    assert await report(service, shipment, "RETURNED", now + timedelta(days=2)) == arrived
    assert [event.code for event in await told(shipping, ShipmentTrackingUpdated, order)] == ["IN_TRANSIT", "DELIVERED"]
    assert len(await told(shipping, ShipmentDelivered, order)) == 1
    parcel = (await anybody.track_parcel(operations.TrackParcelRequest(tracking_number=made.tracking_number))).body
    assert [event.code for event in parcel.events] == ["DELIVERED", "IN_TRANSIT", "DISPATCHED"]
    assert b"Lyon" not in msgspec.json.encode(parcel)


async def test_the_same_delivery_reported_side_by_side_is_told_once(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    await label(staff, shipment)
    await dispatch(staff, shipment)
    now = datetime.now(UTC)
    await asyncio.gather(*(report(staff, shipment, "DELIVERED", now) for _ in range(4)))
    assert len(await told(shipping, ShipmentDelivered, order)) == 1


# stops


async def test_a_stop_cancels_the_shipment_and_voids_its_label(
    shipping: Serving, staff: ShippingClient, service: ShippingClient
) -> None:
    order, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    first = await stop(service, order.order_id)
    assert [(each.shipment_id, each.status) for each in first.shipments] == [(shipment.shipment_id, "CANCELLED")]
    assert await stop(service, order.order_id, "STAFF") == first
    with pytest.raises(problems.LabelVoid):
        await staff.get_label(operations.GetLabelRequest(label_id=made.label_id))
    with pytest.raises(problems.ShipmentState):
        await dispatch(staff, shipment)
    with pytest.raises(problems.ShipmentState):
        await label(staff, shipment)
    await shipping.react(cancelled(order))
    [event] = await told(shipping, ShipmentCancelled, order)
    assert (event.reason, event.voided_label_id) == ("CUSTOMER", made.label_id)


async def test_a_stop_is_remembered_before_the_shipment_and_before_the_order(
    shipping: Serving, service: ShippingClient
) -> None:
    known, unknown = placed(), placed()
    await shipping.react(known)
    for order in (known, unknown):
        answer = await stop(service, order.order_id)
        assert answer.shipments == []
    await shipping.react(unknown)
    for order in (known, unknown):
        await shipping.react(confirmed(order))
        assert await shipments_of(shipping, order.order_id) == []
        assert await told(shipping, ShipmentCreated, order) == []


async def test_what_left_cannot_be_stopped(shipping: Serving, staff: ShippingClient, service: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    await label(staff, shipment)
    await dispatch(staff, shipment)
    with pytest.raises(problems.ShipmentState) as refusal:
        await stop(service, order.order_id)
    assert refusal.value.members == {"state": "DISPATCHED"}
    await shipping.react(cancelled(order))
    assert (await shipments_of(shipping, order.order_id))[0].status == "DISPATCHED"


async def test_a_stop_and_a_dispatch_at_once_never_both_happen(
    shipping: Serving, staff: ShippingClient, service: ShippingClient
) -> None:
    for _ in range(6):
        order, shipment = await shipped(shipping)
        await label(staff, shipment)
        results = await asyncio.gather(stop(service, order.order_id), dispatch(staff, shipment), return_exceptions=True)
        assert sum(isinstance(result, problems.ShipmentState) for result in results) == 1


async def test_a_stop_and_a_confirmation_at_once_leave_no_live_shipment(shipping: Serving, service: ShippingClient) -> None:
    for _ in range(6):
        order = placed()
        await shipping.react(order)
        await asyncio.gather(stop(service, order.order_id), shipping.react(confirmed(order)))
        assert {each.status for each in await shipments_of(shipping, order.order_id)} <= {"CANCELLED"}


async def test_an_expired_order_is_never_shipped(shipping: Serving, service: ShippingClient) -> None:
    order = placed()
    await shipping.react(order)
    plain = {**msgspec.to_builtins(cancelled(order)), "expired_at": "2026-11-23T09:45:00Z", "reason": "TIME"}
    await shipping.react(msgspec.convert(plain, OrderExpired))
    await shipping.react(confirmed(order))
    assert await shipments_of(shipping, order.order_id) == []
    request = operations.CreateShipmentRequest(
        body=models.ShipmentDraft(order_id=order.order_id), idempotency_key=new_id("key")
    )
    with pytest.raises(problems.ShipmentStopped):
        await service.create_shipment(request)


async def test_only_services_stop_and_only_staff_with_the_scope_print(shipping: Serving, staff: ShippingClient) -> None:
    with pytest.raises(problems.Forbidden):
        await stop(staff, new_id("ord"))
    reader = shipping.as_staff(ShippingClient, "shipping:read")
    _, shipment = await shipped(shipping)
    with pytest.raises(problems.Forbidden):
        await label(reader, shipment)


async def test_a_quote_sums_up_in_cents_and_grams(anybody: ShippingClient) -> None:
    lines = [{"sku": "TEA-01", "quantity": 10, "weight": 200}, {"sku": "TEA-02", "quantity": 1, "weight": 1}]
    assert (await quote(anybody, lines=lines))["STANDARD_HOME"].fee == Money(amount=995, currency="EUR")
