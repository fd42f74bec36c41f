"""Events and the registry: what is incompatible does not start, and others' tools understand our records."""

import asyncio
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from confluent_kafka.schema_registry import SchemaRegistryClient, topic_record_subject_name_strategy
from confluent_kafka.schema_registry.json_schema import JSONDeserializer, JSONSerializer
from confluent_kafka.serialization import MessageField, SerializationContext

from infra.local.launcher.migrating import migrate
from infra.local.launcher.programs.topics import read_topics
from infra.local.launcher.system import ROOT, SCHEMAS, TOPICS
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.support.messaging import records_of
from tests.support.records import ADDED, ADDITIONS, pieces
from tests.support.shop import Shop
from tests.support.snapshot import payload_of
from tests.support.tokens import free_port

PRINTED = "billing.invoice-printed.v1"


def a_required_member_more(schema: dict[str, Any]) -> None:
    schema["properties"]["pages"] = {"type": "integer"}
    schema["required"].append("pages")


def another_type(schema: dict[str, Any]) -> None:
    schema["properties"]["sha256"] = {"type": "integer"}


@pytest.mark.parametrize("change", [a_required_member_more, another_type])
async def test_a_service_whose_event_would_break_old_records_does_not_start_and_says_why(
    shop: Shop, tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    shutil.copytree(ROOT / "generated" / "billing", tmp_path / "billing")
    shutil.copytree(SCHEMAS, tmp_path / "events" / "schemas")
    altered = tmp_path / "events" / "schemas" / f"{PRINTED}.json"
    schema = json.loads(altered.read_text())
    change(schema)
    altered.write_text(json.dumps(schema))
    store = f"sqlite:///{tmp_path}/billing.db"
    await migrate({"billing": store}, root=ROOT, keep=None, environment={})
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.journeys.altered", "billing", str(tmp_path)),
        cwd=ROOT,
        env={
            **os.environ,
            **shop.system._supervisor.child(shop.system.programs("billing")[0]).program.environment,
            "COMPTOIR_PORT": str(free_port()),
            "STORE_URL": store,
        },
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 2
    sentence = said.decode().strip().splitlines()[-1]
    assert sentence.startswith(f"BILLING does not start: the registry refuses the schema of {PRINTED}")
    assert "it breaks the rule BACKWARD" in sentence


async def test_confluents_deserializer_reads_every_record(shop: Shop) -> None:
    await shop.confirmed(await shop.guest_with_cart())
    topics = [topic.name for topic in read_topics(TOPICS)]
    read_by_us = await records_of(shop.system.kafka, *topics)
    records = [each for each in read_by_us if (each.topic, each.partition, each.offset) not in shop.strangers]

    # the name of the subject is of no use to a reader: without this, the client asks the registry for it with every record
    by_topic = {"subject.name.strategy.type": "TOPIC"}

    def read() -> list[object]:
        with SchemaRegistryClient({"url": shop.system.registry}) as client:
            reader = JSONDeserializer(None, schema_registry_client=client, conf=by_topic)
            return [reader(record.value, SerializationContext(record.topic, MessageField.VALUE)) for record in records]

    assert await asyncio.to_thread(read) == [payload_of(record) for record in records]


async def test_what_confluents_serializer_writes_is_taken_in(shop: Shop) -> None:
    sku = new_id("c").upper().replace("_", "-")
    event = {"vendor_id": shop.mug.vendor_id, "product_id": shop.mug.product_id, "sku": sku, "quantity": 12}
    settings = {
        "auto.register.schemas": False,
        "use.latest.version": True,
        "subject.name.strategy": topic_record_subject_name_strategy,
    }
    schema = (SCHEMAS / f"{ADDED}.json").read_text()

    def write() -> bytes:
        with SchemaRegistryClient({"url": shop.system.registry}) as client:
            writer = JSONSerializer(schema, client, conf=settings)
            return bytes(writer(event, SerializationContext(ADDITIONS, MessageField.VALUE)) or b"")

    headers = [("ce_type", ADDED.encode()), ("ce_id", new_id("evt").encode()), ("sequence", b"1")]
    await shop.plant(ADDITIONS, sku.encode(), await asyncio.to_thread(write), headers)

    assert await until(lambda: pieces(shop.staff, sku), bool, "STOCKING taking the record in") == 12
