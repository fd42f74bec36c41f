"""Services in the test's own process, with real HTTP and a real store but no broker: the test hands over the events."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
import msgspec
from sqlalchemy import select

from generated.suite import SERVICES
from impl.common.suite import SUITE
from infra.runtime.channel import Channel
from infra.runtime.client import Client
from infra.runtime.event import Event
from infra.runtime.http.security import ServiceTokens
from infra.runtime.ids import new_id
from infra.runtime.operation import Request, Response
from infra.runtime.process import running, server_config
from infra.runtime.service import Implementation, Resources, ServiceDefinition
from infra.runtime.settings import read_settings, variable_of
from infra.runtime.store.migrations.chains import chains_of
from infra.runtime.store.migrations.migrate import migrate
from infra.runtime.store.store import Store
from infra.runtime.store.tables import key_sets, outbox
from infra.runtime.store.transaction import Transaction
from tests.support.limits import UNLIMITED
from tests.support.listening import listening
from tests.support.tokens import SECRET, STAFF_NAME, free_port, public_key, token

NOWHERE = "127.0.0.1:9"  # the discard port: nothing listens there
ClientT = TypeVar("ClientT", bound=Client)


@dataclass(kw_only=True)
class Serving:
    """One running service, and methods to inspect it."""

    name: str
    url: str
    store: Store
    implementation: Implementation
    session: aiohttp.ClientSession

    def client(self, kind: type[ClientT], **headers: str) -> ClientT:
        """Returns the generated client, which sends these headers (underscores become hyphens)."""
        fixed = {name.replace("_", "-"): value for name, value in headers.items()}
        return kind(Channel(self.name, self.url, self.session, headers=lambda: fixed))

    def as_staff(self, kind: type[ClientT], *scopes: str) -> ClientT:
        return self.client(kind, Authorization=f"Bearer {token(new_id('stf'), 'OWNER', 'session', *scopes, name=STAFF_NAME)}")

    def as_customer(self, kind: type[ClientT], customer_id: str) -> ClientT:
        return self.client(kind, Authorization=f"Bearer {token(customer_id, 'CUSTOMER', 'shop')}")

    def as_service(self, kind: type[ClientT], name: str = "ordering") -> ClientT:
        return self.client(kind, **dict(ServiceTokens(name, SECRET).headers()))

    async def react(self, event: Event) -> None:
        """Runs the service's reaction to an event as the consumer would: in one transaction."""
        await self.store.command(self.reacting(event))

    def reacting(self, event: Event) -> Callable[[Transaction], None]:
        """Returns what the service's reaction to an event does in its transaction."""
        for name, subscription in self.implementation.subscriptions.TABLE.items():
            if subscription.type.event is type(event):
                reaction = getattr(self.implementation.subscriptions, name)
                return lambda tx: reaction.call(tx, event)
        raise LookupError(f"{self.name} does not react to {type(event).__name__}")

    def calling(self, request: Request) -> Callable[[Transaction], Response]:
        """Returns what the operation of a request does in its transaction."""
        operation = getattr(self.implementation.operations, request.spec.operation_id)
        return lambda tx: operation.call(tx, request)

    async def emitted(self) -> list[tuple[str, Any]]:
        """Returns the events in the outbox, oldest first: pairs of type and payload."""
        rows = await self.store.query(lambda tx: tx.all(select(outbox.c.type, outbox.c.payload).order_by(outbox.c.id)))
        return [(row.type, msgspec.json.decode(row.payload)) for row in rows]

    async def emitted_of(self, kind: type[Event]) -> list[Any]:
        """Returns the payloads of one event class in the outbox."""
        suffix = "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).lstrip("-")
        return [msgspec.convert(payload, kind) for name, payload in await self.emitted() if name.split(".")[1] == suffix]


def prepare(name: str, url: str) -> None:
    """Makes the tables of a service's store, as the step before its start does."""
    definition: ServiceDefinition[Any] = import_module(f"impl.{name}.app").SERVICE
    migrate(url, chains_of(name, SUITE.migrations(name), definition.tables), SUITE.version)


@asynccontextmanager
async def serving(
    *names: str, folder: Path, store_urls: Mapping[str, str] | None = None, settings: Mapping[str, str] | None = None
) -> AsyncIterator[dict[str, Serving]]:
    """Starts services that know each other; stops them at the end. `settings` are environment variables for all of them."""
    ports = {name: free_port() for name in names}
    urls = {variable_of(name): f"http://{NOWHERE}" for name in SERVICES}  # do not call a system that runs on this machine
    urls |= {variable_of(name): f"http://127.0.0.1:{port}" for name, port in ports.items()}
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession())
        services = {}
        for name in names:
            environment = {
                "COMPTOIR_PORT": str(ports[name]),
                "STORE_URL": (store_urls or {}).get(name, f"sqlite:///{folder}/{name}.db"),
                "KAFKA_BOOTSTRAP": NOWHERE,
                "REGISTRY_URL": f"http://{NOWHERE}",
                "SERVICE_SECRET": SECRET,
                **UNLIMITED,
                **urls,
                **(settings or {}),
            }
            services[name] = await stack.enter_async_context(_one(name, environment, session))
        yield services


@asynccontextmanager
async def _one(name: str, environment: Mapping[str, str], session: aiohttp.ClientSession) -> AsyncIterator[Serving]:
    definition: ServiceDefinition[Any] = import_module(f"impl.{name}.app").SERVICE
    captured: dict[str, Any] = {}

    def build(settings: Any, resources: Resources) -> Implementation:
        captured["resources"], captured["implementation"] = resources, definition.build(settings, resources)
        implementation: Implementation = captured["implementation"]
        return implementation

    settings = read_settings(definition.settings, environment, SUITE.addresses)
    prepare(name, settings.store_url)
    async with running(replace(definition, build=build), settings, SUITE, with_broker=False) as app:
        for each in captured["implementation"].background:
            await each.ready()
        store: Store = captured["resources"].store
        if captured["implementation"].keys is None:
            await store.command(
                lambda tx: tx.upsert(key_sets, ["issuer"], issuer=SUITE.key_issuer, document={"keys": [public_key()]})
            )
        async with listening(server_config(app, settings)):
            yield Serving(
                name=name,
                url=f"http://127.0.0.1:{settings.comptoir_port}",
                store=store,
                implementation=captured["implementation"],
                session=session,
            )
