"""Today's suite on the data of every past release: broker and registry, all services on SQLite, all on PostgreSQL."""

import json
import shutil
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path

import msgspec
import pytest

from generated.shipping import operations as shipping
from generated.stocking import operations as stocking
from generated.suite import SERVICES
from infra.local.common.errors import SchemaRefused
from infra.local.launcher.migrating import BEFORE_UPGRADE
from infra.local.launcher.programs.schemas import EventSchema, read_schemas, register_schemas
from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.system import ROOT, SCHEMAS, TOPICS, System
from infra.local.players.callers import until
from infra.local.players.staff import Staff
from infra.runtime.event import EventType
from infra.runtime.events.wire import unframe
from tests.codegen.changes.planted import EVENT, EVENT_CHANGES, changed
from tests.releases import dumps
from tests.releases.kept import Release
from tests.support.messaging import records_of, send_raw
from tests.support.postgresql import embedded_postgresql
from tests.support.shop import Shop, open_shop

RELEASES = [Release(ROOT, path.parent.name) for path in sorted((ROOT / "tests" / "releases").glob("*/facts.json"))]
EXPECTED = {"REFUNDED": {"DELIVERED"}, "PENDING": {"PENDING", "EXPIRED", "CONFIRMED"}}
"""The status of an order by the state it was left in, where that is not its name: time may have run out for the last one."""


def published() -> dict[str, EventType]:
    """Today's event types by name."""
    modules = [import_module(f"generated.events.{name}") for name in (*SERVICES, "operations")]
    return {each.name: each for module in modules for each in module.PUBLICATIONS}


@pytest.fixture(params=RELEASES, ids=lambda release: release.version, scope="module")
def release(request: pytest.FixtureRequest) -> Release:
    kept: Release = request.param
    return kept


@pytest.fixture(scope="module")
async def bare(release: Release, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[System]:
    """Broker and registry with the release's topics and schemas; the start adds today's."""
    async with System(services=(), data=release.unpack(release.data, tmp_path_factory.mktemp("bare"))) as system:
        yield system


async def test_the_registry_takes_todays_schemas_and_a_known_one_keeps_its_id(bare: System, release: Release) -> None:
    topics = read_topics(TOPICS)
    ids = await register_schemas(bare.registry, read_schemas(SCHEMAS, topics))
    kept = release.facts["schema_ids"]
    assert set(kept) <= set(ids)  # an event type that is no longer written is still read
    assert await register_schemas(bare.registry, read_schemas(release.events, topics)) == kept
    assert await register_schemas(bare.registry, read_schemas(SCHEMAS, topics)) == ids


async def test_the_registry_refuses_a_schema_that_breaks_the_releases_records(
    bare: System, release: Release, tmp_path: Path
) -> None:
    broken = tmp_path / "stocking.stock-low.v1.json"
    schema = json.loads((release.events / broken.name).read_text())
    schema["required"].append("colour")
    schema["properties"]["colour"] = {"type": "string", "maxLength": 9}
    broken.write_text(json.dumps(schema))
    with pytest.raises(SchemaRefused, match=r"stocking\.stock-low\.v1: it breaks the rule BACKWARD"):
        await register_schemas(bare.registry, read_schemas(tmp_path, read_topics(TOPICS)))


async def test_the_registry_refuses_no_change_that_the_gate_lets_pass(bare: System) -> None:
    """The gate stands before the registry: `tox -e breaking` tells of what would stop a start."""
    refused = []
    for index, planted in enumerate(EVENT_CHANGES):
        first, then = (
            EventSchema(f"lending.changed-{index}.v1", f"lending-changed-{index}", json.dumps(schema))
            for schema in (EVENT, changed(EVENT, planted))
        )
        await register_schemas(bare.registry, [first])
        try:
            await register_schemas(bare.registry, [then])
        except SchemaRefused:
            refused.append(planted)
    assert len(refused) > 10
    assert [planted.what for planted in refused if planted.rule is None] == []


async def test_todays_readers_read_every_record_of_the_release(bare: System) -> None:
    types = published()
    records = await records_of(bare.kafka, *(topic.name for topic in read_topics(TOPICS)))
    assert len(records) > 100
    for record in records:
        msgspec.json.decode(unframe(record.value)[1], type=types[record.type].event)


async def test_every_topic_of_today_can_be_written_to(bare: System) -> None:
    for topic in read_topics(TOPICS):
        await send_raw(bare.kafka, topic.name, b"key", b"value", [])


async def goes_on(system: System, release: Release) -> None:
    """Checks that the release's data still exist, and that a new order succeeds."""
    async with open_shop(system) as shop:
        staff, buying = shop.staff, shop.guest()
        found = {state: (await shop.seen(order_id)).status for state, order_id in release.facts["orders"].items()}
        assert {state: status for state, status in found.items() if status not in EXPECTED.get(state, {state})} == {}
        assert [each.type for each in await staff.invoices(release.facts["orders"]["REFUNDED"])].count("CREDIT_NOTE") == 1
        await staff.simulate("ACCEPT")  # the release's payments are set to delayed, so that one order waits
        goods = await staff.offer("Théière", price=4950, stock=5)
        await buying.fill_cart((goods.sku, 1))
        order = await buying.order()
        await shop.fulfilled(order.order_id)
        await is_searched(staff, release.facts["orders"]["SHIPPED"])
        await ends(shop, release.facts["orders"]["SHIPPED"])


async def is_searched(staff: Staff, order_id: str) -> None:
    """Checks that parcels and stock of the release are found by parts of their names; the release stored no search keys for this."""
    (shipment,) = await staff.shipments(order_id)
    sku = shipment.lines[0].sku
    parcels = (await staff.services.shipping.list_shipments(shipping.ListShipmentsRequest(q=sku.lower()))).body.items
    stock = (await staff.services.stocking.list_stock_items(stocking.ListStockItemsRequest(q=sku.lower()))).body.items
    assert shipment.shipment_id in {each.shipment_id for each in parcels}
    assert [each.sku for each in stock] == [sku]


async def ends(shop: Shop, order_id: str) -> None:
    """Checks that an order dispatched in the release is delivered today."""
    (shipment,) = await shop.staff.shipments(order_id)
    await shop.staff.track(shipment.shipment_id, "DELIVERED", "Paris")
    await until(lambda: shop.seen(order_id), lambda order: order.status == "DELIVERED", f"Order {order_id} becoming DELIVERED")


async def test_a_folder_of_the_release_starts_and_goes_on(release: Release, tmp_path: Path) -> None:
    data = release.unpack(release.data, tmp_path / "data")
    stores = {path.name for path in data.glob("*.db") if path.stem in SERVICES}  # the registry has a database of its own
    async with System(data=data) as system:
        await goes_on(system, release)
    assert {path.name for path in (data / BEFORE_UPGRADE).glob("*.db")} == stores


async def test_its_postgresql_databases_start_and_go_on(release: Release, tmp_path: Path) -> None:
    place = release.unpack(release.dumps, tmp_path / "dumps")
    with embedded_postgresql() as server:
        urls = {name: server.database() for name in SERVICES}
        for dump in place.glob("*.sql"):  # a service that was added later has none
            dumps.restore(dump, urls[dump.stem], server)
        folder = release.unpack(release.data, tmp_path / "data")
        for file in folder.glob("*.db"):
            if file.stem in SERVICES:
                file.unlink()
        environment = {name: {"STORE_URL": url} for name, url in urls.items()}
        async with System(data=folder, environment=environment) as system:
            await goes_on(system, release)
    shutil.rmtree(tmp_path / "data")
