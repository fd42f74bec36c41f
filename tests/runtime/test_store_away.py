"""A real PostgreSQL that is stopped and started again under a running service."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from infra.local.launcher.system import System
from infra.local.players.callers import until
from tests.support.messaging import Service, Topic, store_url
from tests.support.postgresql import PostgreSql, embedded_postgresql
from tests.support.service import Serving, serving

GOOD = {
    "COMPTOIR_PORT": "0",
    "KAFKA_BOOTSTRAP": "127.0.0.1:9",
    "REGISTRY_URL": "http://127.0.0.1:9",
    "SERVICE_SECRET": "s" * 32,
}


@pytest.fixture
def postgresql_of_its_own() -> Iterator[PostgreSql]:
    with embedded_postgresql() as server:
        yield server


@pytest.fixture
async def stocking(postgresql_of_its_own: PostgreSql, tmp_path: Path) -> AsyncIterator[Serving]:
    urls = {"stocking": postgresql_of_its_own.database()}
    async with serving("stocking", folder=tmp_path, store_urls=urls) as services:
        yield services["stocking"]


async def ask(service: Serving, path: str) -> tuple[int, dict[str, Any], str]:
    async with service.session.get(service.url + path) as answer:
        return answer.status, await answer.json(content_type=None), answer.headers.get("Retry-After", "")


async def checks(service: Serving) -> dict[str, str]:
    _, body, _ = await ask(service, "/health/ready")
    return {each["name"]: each["status"] for each in body["checks"]}


async def status(service: Serving, path: str) -> int:
    return (await ask(service, path))[0]


@pytest.mark.postgresql
async def test_a_store_that_is_away_is_503_by_its_name_and_comes_back_without_a_restart(
    stocking: Serving, postgresql_of_its_own: PostgreSql
) -> None:
    some = "/availability?sku=SAVON-MARSEILLE"
    assert await status(stocking, some) == await status(stocking, "/health/ready") == 200
    assert await checks(stocking) == {
        "process": "UP",
        "store": "UP",
        "schema": "UP",
        "broker": "DOWN",
        "registry": "DOWN",
        "consumers": "DOWN",
        "outbox": "UP",
    }

    postgresql_of_its_own.stop()
    for _ in range(3):
        refused, problem, retry_after = await ask(stocking, some)
        assert (refused, problem["code"], retry_after) == (503, "store-unavailable", "2")
    await until(lambda: status(stocking, "/health/ready"), lambda found: found == 503, "readiness being 503")
    _, problem, retry_after = await ask(stocking, "/health/ready")
    assert (problem["code"], retry_after) == ("not-ready", "5")
    store, *_ = (each for each in problem["checks"] if each["name"] == "store")
    assert store["status"] == "DOWN"
    assert "connection" in store["detail"]
    assert await status(stocking, "/health/live") == 200

    postgresql_of_its_own.start()
    await until(lambda: status(stocking, some), lambda found: found == 200, "requests being answered")
    await until(lambda: status(stocking, "/health/ready"), lambda found: found == 200, "readiness being 200")


async def test_a_store_that_is_away_is_not_called_the_broker(
    postgresql_of_its_own: PostgreSql, system: System, topic: Topic, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def logged() -> str:
        return caplog.text

    async def down() -> set[str]:
        return {check.name for check in service.messaging.checks() if not check.is_up}

    url = postgresql_of_its_own.database()
    reading = Service(topic.name, topic, system.kafka, system.registry, url, mode="upsert", types=(topic.dead,))
    writing = Service("writer", topic, system.kafka, system.registry, store_url(folder, "writer"))
    async with writing as writer, reading as service:
        await until(down, lambda found: not found, "everything being up")
        postgresql_of_its_own.stop()
        await writer.write(("a", "one"))
        await until(logged, lambda text: "events are not sent" in text, "the relay noticing")
        await until(down, lambda found: "consumers" in found, "the consumer standing still")
        assert await down() == {"consumers"}
        postgresql_of_its_own.start()
        await service.read_until("a", ["one"])
        await until(down, lambda found: not found, "everything being up again")


def test_a_service_says_in_one_sentence_that_its_store_is_away() -> None:
    environment = {**os.environ, **GOOD, "STORE_URL": "postgresql://nobody@127.0.0.1:9/none"}
    done = subprocess.run(
        [sys.executable, "-m", "impl", "stocking"], env=environment, check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert "STOCKING does not start: its store does not answer: " in done.stderr
    assert "Traceback" not in done.stderr
