"""A service and the deploy step at a broker with SCRAM and TLS, and at a registry with a password. No password is told."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from infra.local.launcher.programs.schemas import EventSchema, register_schemas
from infra.local.launcher.programs.topics import Layout, admin_client, create_topics, partitions_of
from infra.local.launcher.programs.topics import Topic as Declared
from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.runtime.events.access import KafkaAccess, RegistryAccess
from infra.runtime.events.registry import Registry, RegistryAway
from tests.support.guarded_kafka import PASSWORD, GuardedKafka, guarded_kafka
from tests.support.messaging import Service, Topic, schema, store_url


@pytest.fixture
async def guarded(folder: Path) -> AsyncIterator[GuardedKafka]:
    async with guarded_kafka(folder) as kafka:
        yield kafka


async def down(service: Service) -> set[str]:
    return {check.name for check in service.messaging.checks() if not check.is_up}


async def detail(service: Service, name: str) -> str:
    return next(check.detail for check in service.messaging.checks() if check.name == name)


async def test_events_go_through_a_broker_that_asks_for_user_password_and_tls(
    guarded: GuardedKafka, system: System, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    declared = Declared(name="notes.guarded", producer="notes", partitions=3, cleanup="delete", retention_days=1, events=())
    await create_topics(guarded.address, [declared], Layout(partitions=2), guarded.access)
    async with admin_client(guarded.address, guarded.access) as admin:
        await admin.start()
        assert await partitions_of(admin, declared.name) == [1, 1]

    def service(name: str, access: KafkaAccess, *, reads: bool = False) -> Service:
        topic = Topic(declared.name)
        where = (topic, guarded.address, system.registry, store_url(folder, name))
        if reads:
            return Service(name, *where, mode="upsert", types=(topic.dead,), kafka_access=access)
        return Service(name, *where, kafka_access=access)

    async with service("writer", guarded.access) as writer, service("reader", guarded.access, reads=True) as reader:
        await writer.write(("a", "one"))
        await reader.read_until("a", ["one"])
        assert await down(writer) == await down(reader) == set()

    for wrong in (replace(guarded.access, password="a guess"), replace(guarded.access, ca_file=""), KafkaAccess()):
        async with service("stranger", wrong) as stranger:
            await stranger.write(("b", "two"))
            await until(lambda: detail(stranger, "broker"), lambda found: "not connected yet" not in found, "a reason")
            assert "broker" in await down(stranger)
            assert await stranger.depth() > 0
    assert PASSWORD not in caplog.text
    assert "a guess" not in caplog.text
    assert PASSWORD not in repr(guarded.access)


async def test_a_registry_that_asks_for_a_user_is_told_who_calls(system: System) -> None:
    root = system.registry.removesuffix("/apis/ccompat/v7")
    right = aiohttp.encode_basic_auth("comptoir", "of the registry")

    async def pass_on(request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != right:
            return web.Response(status=401)
        async with aiohttp.ClientSession() as session:
            body, headers = await request.read(), {"Content-Type": request.content_type}
            async with session.request(request.method, root + request.path, data=body, headers=headers) as answer:
                return web.Response(status=answer.status, body=await answer.read(), content_type=answer.content_type)

    guard = web.Application()
    guard.router.add_route("*", "/{path:.*}", pass_on)
    async with TestServer(guard) as server:
        url = str(server.make_url("/apis/ccompat/v7"))
        known = EventSchema("notes.guarded.v1", "notes.guarded-Guarded", json.dumps(schema("Guarded", "note_id")))
        access = RegistryAccess(user="comptoir", password="of the registry")
        (identifier,) = (await register_schemas(url, [known], access)).values()
        registry = Registry(url, access)
        assert await registry.title(identifier) == "Guarded"
        await registry.close()
        stranger = Registry(url, replace(access, password="a guess"))
        with pytest.raises(RegistryAway, match="401") as refusal:
            await stranger.title(identifier)
        await stranger.close()
        assert "a guess" not in str(refusal.value) + repr(access)
