"""The process of one service: everything its definition names, started in order and stopped in reverse."""

import asyncio
import gc
import logging
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing, suppress
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
import uvicorn
from sqlalchemy import make_url

from infra.runtime.channel import Channel, client_session
from infra.runtime.errors import is_transient
from infra.runtime.event import EventType, Reaction, Subscription
from infra.runtime.events import sequences
from infra.runtime.events.messaging import Limits as MessagingLimits
from infra.runtime.events.messaging import Messaging
from infra.runtime.events.producer import kafka_producer
from infra.runtime.events.publications import EventPublications
from infra.runtime.events.registry import SchemaRefused
from infra.runtime.events.session import ConsumerLimits
from infra.runtime.holds import Holds
from infra.runtime.http import idempotency, shared_limits
from infra.runtime.http.app import MissingImplementation, build_app, implementations_of
from infra.runtime.http.dispatch import EndpointResources
from infra.runtime.http.edge import App
from infra.runtime.http.limits import Counts, CountsInMemory, Limits, allowances_of
from infra.runtime.http.protocol import Bounds
from infra.runtime.http.security import Security, ServiceTokens, SigningKeys, opaque_schemes
from infra.runtime.http.server import (
    ALWAYS,
    KEPT_OPEN_SECONDS,
    Stopping,
    configuration,
    event_loop,
    raise_descriptor_limit,
    serve,
)
from infra.runtime.http.shared_limits import CountsInStore
from infra.runtime.job import JobsIncomplete, work_by_type
from infra.runtime.job_runner import JobRunner
from infra.runtime.keys import PublishedKeys, RevokedSessions
from infra.runtime.logs import configure_logging
from infra.runtime.problem import StoreUnavailable
from infra.runtime.service import (
    CommandRefused,
    Implementation,
    Resources,
    ServiceDefinition,
    ServiceInternals,
    SuiteDefinition,
    Wrap,
)
from infra.runtime.settings import Settings, SettingsError, read_settings
from infra.runtime.store.forgetting import forget_some
from infra.runtime.store.health import StoreHealth
from infra.runtime.store.migrations.chains import Chain, DataRefused, chains_of
from infra.runtime.store.postgresql import Pool
from infra.runtime.store.store import Store, open_store
from infra.runtime.store.tables import revoked_sessions
from infra.runtime.store.transaction import Transaction

_log = logging.getLogger(__name__)
_FILES = {
    "Operations": "impl/{}/operations/{}.py",
    "Subscriptions": "impl/{}/reactions/on_{}.py",
    "Jobs": "impl/{}/jobs/{}.py",
}
"""Where what is plugged into a table is written."""
_LACKING = re.compile(r"(Operations|Subscriptions|Jobs)\.__init__\(\) missing .* arguments?: (.*)")
_HOUSEKEEPING_SECONDS = 600
_COLLECT_AFTER = 20_000
_CONNECTIONS = 200  # to other services, at once
REUSED_SECONDS = KEPT_OPEN_SECONDS / 5
"""How long a caller reuses an idle connection. A server keeps it open for longer, or a request may meet the closing of its
connection, and one that must not be sent twice is then refused though nothing is wrong."""


def unwrapped(resources: Resources) -> Resources:
    """The resources as they are."""
    return resources


def run(definition: ServiceDefinition[Any], suite: SuiteDefinition, *, wrap: Wrap = unwrapped) -> None:
    """Runs a service until SIGTERM or SIGINT. What stops it from starting is one sentence on standard error, exit status 2."""
    try:
        settings = read_settings(definition.settings, os.environ, suite.addresses)
        configure_logging(definition.name, settings.comptoir_log_level, ids=suite.log_ids)
        raise_descriptor_limit()
        with asyncio.Runner(loop_factory=event_loop()) as runner:
            runner.run(_serve(definition, settings, suite, wrap))
    except (SettingsError, MissingImplementation, JobsIncomplete, SchemaRefused, DataRefused) as error:
        sys.stderr.write(f"{definition.name.upper()} does not start: {error}\n")
        raise SystemExit(2) from error
    except StoreUnavailable as error:
        sys.stderr.write(f"{definition.name.upper()} does not start: its store does not answer: {error.__cause__}\n")
        raise SystemExit(2) from error


def run_command(definition: ServiceDefinition[Any], suite: SuiteDefinition, name: str, *arguments: str) -> None:
    """Runs a command of the service on its store, and prints what was done. What stops it is one sentence, exit status 2."""
    try:
        settings = read_settings(definition.settings, os.environ, suite.addresses)
        sys.stdout.write(f"{asyncio.run(_commanded(definition, settings, suite, name, arguments))}\n")
    except (SettingsError, DataRefused, CommandRefused) as error:
        sys.stderr.write(f"{name} is not done: {error}\n")
        raise SystemExit(2) from error
    except StoreUnavailable as error:
        sys.stderr.write(f"{name} is not done: the store does not answer: {error.__cause__}\n")
        raise SystemExit(2) from error


async def _commanded(
    definition: ServiceDefinition[Any], settings: Settings, suite: SuiteDefinition, name: str, arguments: Sequence[str]
) -> str:
    if make_url(settings.store_url).database in {None, "", ":memory:"}:
        raise CommandRefused(f"STORE_URL {settings.store_url!r} is in memory, where no other process reaches it.")
    types = (*definition.publications, *suite.publications)
    store = _open_store(settings, EventPublications(types, _event_schemas(suite.generated, types)))
    with closing(store):
        store.require(_chains(definition, suite), definition.name)
        return await store.command(lambda tx: definition.commands[name].run(tx, settings, *arguments))


async def _serve(definition: ServiceDefinition[Any], settings: Settings, suite: SuiteDefinition, wrap: Wrap) -> None:
    stopping = Stopping(settings.drain_seconds)
    Holds().watch(asyncio.get_running_loop())
    gc.disable()  # a start makes objects that stay: to look through them again and again only takes time
    async with running(definition, settings, suite, wrap=wrap, stopping=stopping) as app:
        gc.collect()
        gc.freeze()  # objects that live until the end need not be looked at by every collection
        gc.enable()
        gc.set_threshold(_COLLECT_AFTER)  # a request leaves some hundred objects, hardly ever a cycle among them
        await serve(server_config(app, settings), stopping)


def server_config(app: App, settings: Settings) -> uvicorn.Config:
    """The server settings of every service."""
    bounds = Bounds(
        head_seconds=settings.head_seconds, body_seconds=settings.body_seconds, connections=settings.max_connections
    )
    headers = dict(ALWAYS)
    if settings.hsts_seconds:
        headers["Strict-Transport-Security"] = f"max-age={settings.hsts_seconds}"
    return configuration(app, host=settings.comptoir_host, port=settings.comptoir_port, bounds=bounds, headers=headers)


@asynccontextmanager
async def running(
    definition: ServiceDefinition[Any],
    settings: Settings,
    suite: SuiteDefinition,
    *,
    wrap: Wrap = unwrapped,
    with_broker: bool = True,
    stopping: Stopping | None = None,
) -> AsyncIterator[App]:
    """The service's application, with relay, consumers and jobs at work behind it.

    `with_broker` False is for tests of one service: its events stay in the outbox, and nothing is read.
    """
    async with AsyncExitStack() as stack:
        connector = aiohttp.TCPConnector(limit=_CONNECTIONS, keepalive_timeout=REUSED_SECONDS)
        session = await stack.enter_async_context(client_session(connector))
        tokens = ServiceTokens(definition.name, *settings.service_secrets)
        types = (*definition.publications, *suite.publications)
        schemas = _event_schemas(suite.generated, types)
        store = _open_store(settings, EventPublications(types, schemas))
        stack.callback(store.close)
        channels = Channels(settings, session, tokens)
        resources = wrap(
            Resources(store=store, channel=channels, producer=kafka_producer(settings.kafka_bootstrap, settings.kafka_access))
        )
        implementation = _implementation(definition, settings, resources)
        work = work_by_type(implementation.jobs)
        chains = _chains(definition, suite)
        store.require(chains, definition.name)
        if implementation.on_start is not None:
            await store.command(implementation.on_start)
        messaging = Messaging(
            service=definition.name,
            store=resources.store,
            types=types,
            schemas=schemas,
            reactions=reactions_of(implementation.subscriptions),
            kafka=settings.kafka_bootstrap,
            kafka_access=settings.kafka_access,
            registry=settings.registry_url,
            registry_access=settings.registry_access,
            producer_factory=resources.producer,
            on_dead_letter=suite.on_dead_letter(definition.name),
            on_refused=_stop_refused,
            instance=_instance(definition.name, settings),
            limits=MessagingLimits(consumer=ConsumerLimits(session=settings.consumer_session_seconds)),
        )
        health = StoreHealth(resources.store, chains, definition.name)
        stack.push_async_callback(health.close)
        internals = ServiceInternals(
            service=definition.name,
            version=suite.version,
            started_at=resources.store.clock(),
            store=resources.store,
            store_health=health,
            stopping=stopping or Stopping(),
            messaging=messaging,
            channels=channels.opened,
            background=implementation.background,
            shows_details=not settings.diagnostics_token,
        )
        keys = implementation.keys
        if keys is None:
            keys = PublishedKeys(suite.key_issuer, channels.url_of(suite.key_issuer), resources.store, session)
            stack.push_async_callback(_cancelled, asyncio.create_task(keys.keep_fresh(), name="keys"))
        app = _application(settings, suite, implementation, internals, channels.tokens, keys)
        jobs = JobRunner(resources.store, work)
        if with_broker:
            await messaging.start()
            stack.push_async_callback(messaging.stop)
        for each in implementation.background:
            await each.start()
            stack.push_async_callback(each.stop)
        await jobs.start()
        stack.push_async_callback(jobs.stop)
        stack.push_async_callback(_cancelled, asyncio.create_task(_keep_house(store, settings)))
        yield app


def _chains(definition: ServiceDefinition[Any], suite: SuiteDefinition) -> tuple[Chain, Chain]:
    return chains_of(definition.name, suite.migrations(definition.name), definition.tables)


def _application(
    settings: Settings,
    suite: SuiteDefinition,
    implementation: Implementation,
    internals: ServiceInternals,
    tokens: ServiceTokens,
    keys: SigningKeys,
) -> App:
    contract = msgspec.json.decode((suite.generated / internals.service / "openapi.json").read_bytes())
    store = internals.store
    shared = EndpointResources(
        store=store,
        security=Security(
            keys=keys,
            service_tokens=tokens,
            is_revoked=RevokedSessions(store),
            scheme_of_role=suite.scheme_of_role,
            opaque=opaque_schemes(contract),
        ),
        secrets=tuple(secret.encode() for secret in settings.service_secrets),
        lease=timedelta(seconds=settings.lease_seconds),
        text_rules=suite.text_rules,
        limits=Limits(
            allowances_of(settings.rate_limits, suite.allowances), _counts(settings, store), hops=settings.proxy_hops
        ),
    )
    implementations = {**implementations_of(suite.operations(internals)), **implementations_of(implementation.operations)}
    return build_app(contract, implementations, shared, origins=settings.origins, diagnostics_token=settings.diagnostics_token)


def _open_store(settings: Settings, publications: EventPublications) -> Store:
    pool = Pool(size=settings.store_connections, wait_seconds=settings.store_wait_seconds, direct_url=settings.store_direct_url)
    return open_store(settings.store_url, publications, pool=pool)


def _instance(service: str, settings: Settings) -> str | None:
    """A store on SQLite has one process: as a static member it takes its partitions back at once after a restart."""
    return service if settings.is_alone else settings.consumer_instance or None


def _counts(settings: Settings, store: Store) -> Counts:
    """A store on SQLite has one process, which counts by itself; replicas count together."""
    return CountsInMemory() if settings.is_alone else CountsInStore(store)


class Channels:
    """The connections to other services. Each is opened when it is first used, and has one breaker."""

    def __init__(self, settings: Settings, session: aiohttp.ClientSession, tokens: ServiceTokens) -> None:
        self._settings, self._session, self.tokens = settings, session, tokens
        self.opened: dict[str, Channel] = {}

    def __call__(self, service: str) -> Channel:
        if service not in self.opened:
            url = self.url_of(service)
            self.opened[service] = Channel(service, url, self._session, headers=self.tokens.headers)
        return self.opened[service]

    def url_of(self, service: str) -> str:
        """Where the settings say that a service is."""
        return self._settings.addresses[service]


def _implementation(definition: ServiceDefinition[Any], settings: Settings, resources: Resources) -> Implementation:
    """Raises MissingImplementation for a table of operations, subscriptions or jobs that lacks one."""
    try:
        return definition.build(settings, resources)
    except TypeError as error:
        if (lacking := _LACKING.match(str(error))) is None:
            raise
        table, names = lacking.groups()
        files = ", ".join(_FILES[table].format(definition.name, name) for name in re.findall(r"'(\w+)'", names))
        raise MissingImplementation(
            f"impl/{definition.name}/app.py plugs nothing into {table}: {names}; write {files}"
        ) from error


def reactions_of(subscriptions: Any) -> list[tuple[Subscription, Reaction[Any]]]:
    """A generated `Subscriptions` as pairs of what is subscribed to and the reaction."""
    return [(subscriptions.TABLE[field.name], getattr(subscriptions, field.name)) for field in fields(subscriptions)]


def _event_schemas(generated: Path, types: tuple[EventType, ...]) -> dict[str, bytes]:
    folder = generated / "events" / "schemas"
    return {each.name: (folder / f"{each.name}.json").read_bytes() for each in types}


async def _keep_house(store: Store, settings: Settings) -> None:
    """Deletes what is not needed any more: old idempotency records, revocations of expired tokens, counts of calls, sequences."""
    while True:
        try:
            for forget in (idempotency.forget_old, _forget_revoked, sequences.forget_read, sequences.forget_written):
                await _all_of(store, forget)
            if not settings.is_alone:
                await store.command(shared_limits.forget_old)
        except Exception as error:  # noqa: BLE001 - the rows are still there: the next round deletes them
            if not is_transient(error):
                _log.exception("old records are not deleted")
        await asyncio.sleep(_HOUSEKEEPING_SECONDS)


async def _all_of(store: Store, forget: Callable[[Transaction], bool]) -> None:
    """Some at a time, until there are no more."""
    are_more = True
    while are_more:
        are_more = await store.command(forget)
        await asyncio.sleep(0)  # requests first


def _forget_revoked(tx: Transaction) -> bool:
    return forget_some(tx, revoked_sessions, revoked_sessions.c.expires_at < tx.now)


def _stop_refused(error: SchemaRefused) -> None:
    """The registry was away at the start and refuses a schema now. What this service would write would be unreadable."""
    sys.stderr.write(f"{error}\n")
    signal.raise_signal(signal.SIGTERM)


async def _cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
