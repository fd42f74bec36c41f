"""Services get what they must know, come back, and find their data again."""

import asyncio
from pathlib import Path

import aiohttp
import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from infra.local.common.errors import FolderInUse, SchemaRefused
from infra.local.launcher.system import System
from tests.runtime.local.support import SHOP, Running, ids, until_true, write_schema


async def test_a_service_gets_what_it_must_know(running: Running) -> None:
    system = running.system
    async with aiohttp.ClientSession() as session, session.get(f"{system.urls[SHOP]}/any") as answer:
        environment = (await answer.json(content_type=None))["environment"]
    assert environment["KAFKA_BOOTSTRAP"] == system.kafka
    assert environment["REGISTRY_URL"] == system.registry
    assert environment["STORE_URL"] == f"sqlite:///{system.folder}/ordering.db"
    assert environment["STOCKING_URL"] == system.urls["stocking"]
    assert len(environment["SERVICE_SECRET"]) >= 32
    assert "FIRST_OWNER_PASSWORD" not in environment
    assert set(environment["SITE_ORIGINS"].split(",")) >= set(system.sites.values())


async def test_a_crashed_service_comes_back_and_its_log_goes_on(running: Running) -> None:
    system, restarts = running.system, running.system.restarts(SHOP)
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientError):
            await session.get(f"{system.urls[SHOP]}/crash")
    await until_true(lambda: system.restarts(SHOP) > restarts)
    await system.wait_ready()
    assert system.logs(SHOP).count("stand-in speaks") >= 2


async def test_a_killed_service_comes_back_and_a_halted_one_stays_away_until_resumed(running: Running) -> None:
    system, first = running.system, running.system.pid(SHOP)
    await system.kill(SHOP)
    assert system.pid(SHOP) is None
    await system.wait_ready()
    assert system.pid(SHOP) not in {first, None}
    await system.halt(SHOP)
    await asyncio.sleep(1)
    assert system.pid(SHOP) is None
    await system.resume(SHOP)
    assert system.pid(SHOP)


@pytest.mark.launcher
async def test_a_data_folder_keeps_ids_secrets_records_and_rules_and_belongs_to_one_launcher(tmp_path: Path) -> None:
    schemas, data = tmp_path / "schemas", tmp_path / "data"
    schemas.mkdir()
    write_schema(schemas)
    async with System(services=(), data=data, schemas=schemas) as first:
        before, owner = await ids(Running(first, schemas)), first.owner
        async with AIOKafkaProducer(bootstrap_servers=first.kafka) as producer:
            await producer.send_and_wait("ordering.orders", b"old")
        with pytest.raises(FolderInUse, match="Another Comptoir"):
            await System(services=(), data=data).start()
    write_schema(schemas, note={"type": "string", "maxLength": 9})
    async with System(services=(), data=data, schemas=schemas) as second:
        assert second.owner == owner
        write_schema(schemas)
        assert await ids(Running(second, schemas)) == before
        async with AIOKafkaConsumer(
            "ordering.orders", bootstrap_servers=second.kafka, auto_offset_reset="earliest"
        ) as consumer:
            assert (await asyncio.wait_for(consumer.getone(), 20)).value == b"old"
    write_schema(schemas, order_id={"type": "integer"})
    with pytest.raises(SchemaRefused, match="BACKWARD"):
        await System(services=(), data=data, schemas=schemas).__aenter__()
