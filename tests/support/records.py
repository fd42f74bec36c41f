"""Writes records and schemas directly to broker and registry, past all services."""

from collections.abc import Iterable
from typing import Any

import aiohttp
import msgspec
from aiokafka import AIOKafkaProducer

from generated.stocking.operations import ListStockItemsRequest
from infra.local.launcher.system import SCHEMAS, System
from infra.local.players.staff import Staff
from infra.runtime.events.wire import frame
from infra.runtime.ids import new_id

ADDED = "administering.vendor-product-added.v1"
ADDITIONS = "administering.vendor-products"
_NOTHING = '{"$schema": "http://json-schema.org/draft-07/schema#", "title": "Nothing", "type": "object"}'


async def plant(
    kafka: str, topic: str, key: bytes, value: bytes, headers: Iterable[tuple[str, bytes | None]]
) -> tuple[str, int, int]:
    """Writes a record; returns its topic, partition and offset."""
    async with AIOKafkaProducer(bootstrap_servers=kafka) as producer:
        written = await producer.send_and_wait(topic, value, key=key, headers=list(headers))
    return topic, written.partition, written.offset


async def plant_from_the_future(system: System, *, vendor_id: str, product_id: str) -> tuple[str, int]:
    """Writes five pieces of a new SKU under a schema that only `bring_schema` registers; returns SKU and schema id."""
    sku = new_id("d").upper().replace("_", "-")
    event = {"vendor_id": vendor_id, "product_id": product_id, "sku": sku, "quantity": 5, "note": "new"}
    coming = await _register(system, f"future-{sku}", _NOTHING) + 1
    headers = [("ce_type", ADDED.encode()), ("ce_id", new_id("evt").encode()), ("sequence", b"1")]
    await plant(system.kafka, ADDITIONS, sku.encode(), frame(coming, msgspec.json.encode(event)), headers)
    return sku, coming


async def bring_schema(system: System, member: str) -> int:
    """Registers the next version of the event's schema, with one more optional member; returns its id."""
    schema = msgspec.json.decode((SCHEMAS / f"{ADDED}.json").read_bytes())
    schema["properties"][member] = {"type": "string", "maxLength": 100}
    return await _register(system, f"{ADDITIONS}-VendorProductAdded", msgspec.json.encode(schema).decode())


async def pieces(staff: Staff, sku: str) -> int:
    """Returns how many pieces of a SKU STOCKING has; None when it does not know the SKU."""
    items = (await staff.services.stocking.list_stock_items(ListStockItemsRequest(sku=(sku,)))).body.items
    return items[0].on_hand if items else 0


async def _register(system: System, subject: str, schema: str) -> int:
    body = {"schemaType": "JSON", "schema": schema}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{system.registry}/subjects/{subject}/versions", json=body) as answer,
    ):
        said: Any = await answer.json(content_type=None)
        assert answer.ok, said
        return int(said["id"])
