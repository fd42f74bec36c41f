"""Broker and registry restarted, records repeated, offsets and projections lost, and one record lost for good."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec

from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.system import TOPICS
from infra.local.players.callers import patiently, until
from infra.runtime.events.wire import OutgoingRecord
from tests.support import stores
from tests.support.at_rest import snapshot
from tests.support.messaging import records_of
from tests.support.shop import Shop

LONG_SECONDS = 60.0
INBOX = ("runtime_inbox_offsets", "runtime_inbox_sequences")
DASHBOARD = ("customers", "orders", "sales", "refunds", "stock_levels", "processes", "dead_letters")


async def orders_during(shop: Shop, count: int, disturbance: Callable[[], Awaitable[object]]) -> list[str]:
    """Orders placed one after the other, the disturbance in the middle; answers their ids when all are through."""
    buyers = [await shop.guest_with_cart() for _ in range(count)]
    disturbing: asyncio.Future[object] | None = None
    placed = []
    for number, buyer in enumerate(buyers):
        if number == count // 3:
            disturbing = asyncio.ensure_future(disturbance())
        placed.append((await patiently(buyer.order, seconds=LONG_SECONDS)).order_id)
        await asyncio.sleep(0.2)
    assert disturbing is not None
    await disturbing
    for order_id in placed:
        await shop.fulfilled(order_id, seconds=LONG_SECONDS)
    return placed


async def test_orders_go_through_while_kafka_is_restarted(shop: Shop) -> None:
    placed = await orders_during(shop, 10, shop.system.restart_kafka)
    assert len(set(placed)) == 10


async def test_orders_go_through_while_the_registry_is_restarted(shop: Shop) -> None:
    placed = await orders_during(shop, 10, shop.system.restart_registry)
    assert len(set(placed)) == 10


async def test_old_records_still_decode_after_the_registry_was_restarted(shop: Shop) -> None:
    """Services that were just started know no schema id, and read everything from the beginning."""
    await shop.fulfilled((await (await shop.guest_with_cart()).order()).order_id)

    async def forget() -> None:
        await shop.system.restart_registry()
        await without(shop, "DELETE FROM runtime_inbox_offsets", "ordering", "billing", "administering")

    assert await shop.moves(forget) == []


async def test_records_that_come_again_change_nothing(shop: Shop) -> None:
    await shop.fulfilled((await (await shop.guest_with_cart()).order()).order_id)
    names = [topic.name for topic in read_topics(TOPICS)]

    async def repeat() -> None:
        for record in await records_of(shop.system.kafka, *names):
            if (record.topic, record.partition, record.offset) not in shop.strangers:
                headers = [(name, value.encode()) for name, value in record.headers.items()]
                await shop.plant(record.topic, record.key.encode(), record.value, headers)

    assert await shop.moves(repeat) == ["records"]


async def test_what_catalogue_knows_of_stock_is_built_again_from_the_topic(shop: Shop) -> None:
    where = "WHERE topic = 'stocking.items'"
    emptied = f"DELETE FROM levels; {'; '.join(f'DELETE FROM {table} {where}' for table in INBOX)}"
    assert await shop.moves(lambda: without(shop, emptied, "cataloging")) == []


async def test_what_catalogue_knows_of_vendors_is_built_again_from_the_topic(shop: Shop) -> None:
    """On the way through what the vendors once were, their products leave the shop and come back as later versions."""
    where = "WHERE topic = 'administering.vendors'"
    emptied = f"DELETE FROM vendors; {'; '.join(f'DELETE FROM {table} {where}' for table in INBOX)}"
    vendors, sold = rows_of(shop, "cataloging", "SELECT * FROM vendors"), await on_sale(shop)
    await without(shop, emptied, "cataloging")
    await built_again(shop, "cataloging", vendors)
    assert await on_sale(shop) == sold


async def test_what_carts_know_of_prices_tiers_and_taxes_is_built_again_from_the_topics(shop: Shop) -> None:
    before = rows_of(shop, "carting", "SELECT customer_id, tier, version FROM customers", "SELECT * FROM rules")
    emptied = "; ".join(f"DELETE FROM {table}" for table in ("customers", "rules", *INBOX))
    await without(shop, emptied, "carting")
    await built_again(shop, "carting", before)


async def test_the_dashboard_is_built_again_from_the_topics(shop: Shop) -> None:
    emptied = "; ".join(f"DELETE FROM {table}" for table in (*DASHBOARD, *INBOX))
    assert await shop.moves(lambda: without(shop, emptied, "administering")) == []


async def test_a_record_that_the_relay_loses_is_found_missing(shop: Shop, tmp_path: Path) -> None:
    kind = "billing.invoice-printed.v1"
    async with shop.built_otherwise("billing", command=("tests.journeys.faulty", str(tmp_path))):
        (tmp_path / "billing.plan").write_text(f"lose:{kind}")
        order = await (await shop.guest_with_cart()).order()

        async def lost() -> bool:
            return (tmp_path / "billing.lost").exists()

        await until(lost, bool, "The record being lost", seconds=LONG_SECONDS)
        found = await shop.check(seconds=3)
    assert any(kind in sentence for sentence in found)
    assert any(order.order_id in sentence and "INVOICE_PRINT" in sentence for sentence in found)
    record = msgspec.msgpack.decode((tmp_path / "billing.lost").read_bytes(), type=OutgoingRecord)
    await shop.plant(record.topic, record.key, record.value, record.headers)
    await shop.fulfilled(order.order_id)
    assert await shop.check() == []


async def built_again(shop: Shop, service: str, rows: dict[str, list[tuple[object, ...]]]) -> None:
    """Waits until a service's store answers these queries so again. Raises NotInTime."""

    async def read() -> dict[str, list[tuple[object, ...]]]:
        return rows_of(shop, service, *rows)

    await until(read, lambda found: found == rows, f"The rows of {service} being there again")


async def on_sale(shop: Shop) -> dict[str, bool]:
    """By product."""
    return {each.product_id: each.on_sale for each in (await snapshot(shop.system)).products}


def rows_of(shop: Shop, service: str, *queries: str) -> dict[str, list[tuple[object, ...]]]:
    """What the store of a service answers, by query."""
    return {query: sorted(stores.rows(shop.system, service, query), key=str) for query in queries}


async def without(shop: Shop, statements: str, *services: str) -> None:
    """Stops services, changes their stores, and starts them again."""
    await asyncio.gather(*(shop.system.halt(name) for name in services))
    for name in services:
        stores.change(shop.system, name, statements)
    await asyncio.gather(*(shop.system.resume(name) for name in services))
