"""A service as its composition root describes it, and the process that runs it."""

import asyncio
import gc
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

import aiohttp
import msgspec
import uvicorn
from sqlalchemy import MetaData

from infra.runtime.client import Channel
from infra.runtime.event import EventType, Reaction, Subscription
from infra.runtime.events.messaging import Messaging
from infra.runtime.events.publications import EventPublications
from infra.runtime.events.registry import SchemaRefused
from infra.runtime.events.relay import ProducerFactory, kafka_producer
from infra.runtime.http import idempotency
from infra.runtime.http.app import MissingImplementation, build_app, implementations_of
from infra.runtime.http.dispatch import Surroundings
from infra.runtime.http.edge import App
from infra.runtime.http.security import Security, ServiceTokens, SigningKeys
from infra.runtime.jobs import JobCommand, JobRunner, SlowJob
from infra.runtime.keys import PublishedKeys, RevokedSessions
from infra.runtime.settings import Settings, SettingsError, read_settings
from infra.runtime.store.store import Store, open_store
from infra.runtime.store.tables import revoked_sessions
from infra.runtime.store.transaction import Transaction
from infra.runtime.telemetry import configure_logging

logger = logging.getLogger(__name__)
SettingsT = TypeVar("SettingsT", bound=Settings)
_HOUSEKEEPING_SECONDS = 600


@dataclass(frozen=True, kw_only=True)
class Parts:
    """What the runtime gives to a composition root; tests wrap them."""

    store: Store
    channel: Callable[[str], Channel]
    """The way to another service, by its name."""
    producer: ProducerFactory


@dataclass(frozen=True, kw_only=True)
class Plugs:
    """What a composition root answers: every operation, reaction and job of the service, by hand and by type."""

    operations: Any
    """The generated `Operations` of the service."""
    subscriptions: Any
    """The generated `Subscriptions` of the service."""
    jobs: Mapping[str, JobCommand | SlowJob]
    on_start: Callable[[Transaction], None] | None = None
    """Runs in one transaction at every start, before the first request: the first start writes reference data."""
    keys: SigningKeys | None = None
    """Only PROFILING: it knows its own keys."""


@dataclass(frozen=True, kw_only=True)
class ServiceDefinition(Generic[SettingsT]):
    """All that is special about one service."""

    name: str
    settings: type[SettingsT]
    publications: tuple[EventType, ...]
    tables: MetaData
    build: Callable[[SettingsT, Parts], Plugs]


@dataclass(frozen=True, kw_only=True)
class Inside:
    """What the operations that all services share look into."""

    service: str
    version: str
    started_at: datetime
    store: Store
    messaging: Messaging
    channels: Mapping[str, Channel]


@dataclass(frozen=True, kw_only=True)
class Shared:
    """What all services have in common, given from above (impl.common and the generated code)."""

    generated: Path
    operations: Callable[[Inside], Any]
    """The generated `Operations` of the shared contract."""
    publications: tuple[EventType, ...]
    on_dead_letter: Callable[[str], Callable[[Transaction, Any], None]]


Wrap = Callable[[Parts], Parts]


def run(definition: ServiceDefinition[Any], shared: Shared, *, wrap: Wrap = lambda parts: parts) -> None:
    """Runs a service until SIGTERM or SIGINT. What stops it from starting is one sentence on standard error, exit status 2."""
    try:
        settings = read_settings(definition.settings, os.environ)
        configure_logging(definition.name, settings.comptoir_log_level)
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_serve(definition, settings, shared, wrap))
    except (SettingsError, MissingImplementation, SchemaRefused) as error:
        sys.stderr.write(f"{definition.name.upper()} does not start: {error}\n")
        raise SystemExit(2) from error


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    import uvloop  # noqa: PLC0415 - only the process that serves needs it

    return uvloop.new_event_loop


async def _serve(definition: ServiceDefinition[Any], settings: Settings, shared: Shared, wrap: Wrap) -> None:
    async with running(definition, settings, shared, wrap=wrap) as app:
        config = uvicorn.Config(
            app,
            host=settings.comptoir_host,
            port=settings.comptoir_port,
            http="httptools",
            lifespan="off",
            access_log=False,
            log_config=None,
            server_header=False,
            timeout_graceful_shutdown=5,
        )
        server = uvicorn.Server(config)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, lambda: setattr(server, "should_exit", True))
        gc.collect()
        gc.freeze()  # what lives until the end need not be looked at by every collection
        await server._serve()  # noqa: SLF001 - serve() would take the signal handlers for itself


@asynccontextmanager
async def running(
    definition: ServiceDefinition[Any], settings: Settings, shared: Shared, *, wrap: Wrap = lambda parts: parts
) -> AsyncIterator[App]:
    """The service's application, with relay, consumers and jobs at work behind it."""
    types = (*definition.publications, *shared.publications)
    store = open_store(settings.store_url, EventPublications(types, _event_schemas(shared.generated, types)))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=200)) as session:
        tokens = ServiceTokens(definition.name, settings.service_secret)
        channels: dict[str, Channel] = {}

        def channel(service: str) -> Channel:
            if service not in channels:
                channels[service] = Channel(service, getattr(settings, f"{service}_url"), session, headers=tokens.headers)
            return channels[service]

        parts = wrap(Parts(store=store, channel=channel, producer=kafka_producer(settings.kafka_bootstrap)))
        plugs = definition.build(settings, parts)
        store.create_tables(definition.tables)
        if plugs.on_start is not None:
            await store.command(plugs.on_start)
        messaging = Messaging(
            service=definition.name,
            store=parts.store,
            types=types,
            reactions=reactions_of(plugs.subscriptions),
            kafka=settings.kafka_bootstrap,
            registry=settings.registry_url,
            schemas=_event_schemas(shared.generated, types),
            producer_factory=parts.producer,
            on_dead_letter=shared.on_dead_letter(definition.name),
        )
        jobs = JobRunner(parts.store, plugs.jobs)
        contract = msgspec.json.decode((shared.generated / definition.name / "openapi.json").read_bytes())
        inside = Inside(
            service=definition.name,
            version=contract["info"]["version"],
            started_at=store.clock(),
            store=parts.store,
            messaging=messaging,
            channels=channels,
        )
        keys = plugs.keys or PublishedKeys(settings.profiling_url, store, session)
        surroundings = Surroundings(
            store=parts.store,
            security=Security(keys=keys, service_tokens=tokens, is_revoked=RevokedSessions(store)),
            secret=settings.service_secret.encode(),
        )
        implementations = {**implementations_of(shared.operations(inside)), **implementations_of(plugs.operations)}
        app = build_app(contract, implementations, surroundings, origins=settings.origins)
        await messaging.start()
        await jobs.start()
        housekeeping = asyncio.create_task(_keep_house(store))
        try:
            yield app
        finally:
            housekeeping.cancel()
            await jobs.stop()
            await messaging.stop()
            store.close()


def reactions_of(subscriptions: Any) -> list[tuple[Subscription, Reaction[Any]]]:
    """A generated `Subscriptions` as pairs of what is subscribed to and the reaction."""
    return [(subscriptions.TABLE[field.name], getattr(subscriptions, field.name)) for field in fields(subscriptions)]


def _event_schemas(generated: Path, types: tuple[EventType, ...]) -> dict[str, bytes]:
    folder = generated / "events" / "schemas"
    return {each.name: (folder / f"{each.name}.json").read_bytes() for each in types}


async def _keep_house(store: Store) -> None:
    """Forgets what nobody can ask for any more: old idempotency records, revocations of tokens that ended by themselves."""
    while True:
        await store.command(idempotency.forget_old)
        await store.command(lambda tx: tx.execute(revoked_sessions.delete().where(revoked_sessions.c.expires_at < tx.now)))
        await asyncio.sleep(_HOUSEKEEPING_SECONDS)
