"""A service as its composition root describes it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import MetaData

from infra.runtime.channel import Channel
from infra.runtime.event import EventType
from infra.runtime.events.messaging import Messaging
from infra.runtime.events.producer import ProducerFactory
from infra.runtime.http.limits import Allowance
from infra.runtime.http.security import SigningKeys
from infra.runtime.http.server import Stopping
from infra.runtime.http.texts import TextRule
from infra.runtime.job import JobTable
from infra.runtime.settings import Settings, SuiteAddresses
from infra.runtime.store.health import StoreHealth
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

SettingsT = TypeVar("SettingsT", bound=Settings)


@dataclass(frozen=True, kw_only=True)
class Resources:
    """What the runtime gives to a composition root; tests wrap them."""

    store: Store
    channel: Callable[[str], Channel]
    """The way to another service, by its name."""
    producer: ProducerFactory


@dataclass(frozen=True, kw_only=True)
class Implementation:
    """What a composition root returns: every operation, reaction and job of the service, by hand and by type."""

    operations: Any
    """The generated `Operations` of the service."""
    subscriptions: Any
    """The generated `Subscriptions` of the service."""
    jobs: JobTable = field(default_factory=JobTable)
    """The service's `Jobs`, as its job_types.py declares it."""
    background: Sequence["Background"] = ()
    """What the service keeps up while it runs, in its own process."""
    on_start: Callable[[Transaction], None] | None = None
    """Runs in one transaction at every start, before the first request: the first start writes reference data."""
    keys: SigningKeys | None = None
    """Only for the issuer of keys: it knows its own."""


class Background(Protocol):
    """Something that a service keeps up in its own process beside its answers."""

    name: str
    """What readiness calls it."""
    is_needed: bool
    """Whether requests cannot be answered without it; if not, the service is only DEGRADED while it lacks something."""

    async def start(self) -> None:
        """Begins, and returns at once."""
        ...

    async def stop(self) -> None: ...

    async def ready(self) -> None:
        """Returns when requests can be answered; at once if it is not needed for them."""
        ...

    def lacks(self) -> str:
        """What is wrong, or still to be done; empty when nothing is."""
        ...

    def state(self) -> str:
        """How it stands, in a few words for operators."""
        ...


class CommandRefused(Exception):  # noqa: N818 - what happened
    """A command of an operator is not done; the text is one sentence that says why."""


@dataclass(frozen=True)
class OperatorCommand:
    """What an operator may do beside the running service, on the same store: `python -m impl SERVICE COMMAND …` prints the text."""

    run: Callable[..., str]
    """Takes the transaction, the settings, and the arguments of the command line."""
    arguments: tuple[str, ...] = ()
    """What the command line must give it: names for the usage."""


@dataclass(frozen=True, kw_only=True)
class ServiceDefinition(Generic[SettingsT]):
    """All that is special about one service."""

    name: str
    settings: type[SettingsT]
    publications: tuple[EventType, ...]
    tables: MetaData
    build: Callable[[SettingsT, Resources], Implementation]
    commands: Mapping[str, OperatorCommand] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ServiceInternals:
    """What the operations that all services share look into."""

    service: str
    version: str
    started_at: datetime
    store: Store
    store_health: StoreHealth
    stopping: Stopping
    messaging: Messaging
    channels: Mapping[str, Channel]
    background: Sequence[Background]
    shows_details: bool
    """Whether everybody may see what the service leans on, or staff and services only."""


@dataclass(frozen=True, kw_only=True)
class SuiteDefinition:
    """What all services have in common, given from above (impl.common and the generated code)."""

    generated: Path
    version: str
    """Of the whole suite."""
    operations: Callable[[ServiceInternals], Any]
    """The generated `Operations` of the shared contract."""
    publications: tuple[EventType, ...]
    migrations: Callable[[str], Path]
    """Where the revisions of a service's tables are."""
    on_dead_letter: Callable[[str], Callable[[Transaction, Any], None]]
    addresses: SuiteAddresses
    key_issuer: str
    """The service that publishes the keys of access tokens."""
    scheme_of_role: Callable[[str], str]
    """The contract's security scheme by which those of a role sign in."""
    allowances: Mapping[str, Allowance] = field(default_factory=dict)
    """How often one client may call each class of operations (`x-rate-limit`, S-20), unless the settings say otherwise."""
    log_ids: tuple[str, ...] = ()
    """Which ids a log line carries when the request, record or job has them: path parameters, keys of topics, keys of jobs."""
    text_rules: Mapping[str, TextRule] = field(default_factory=dict)
    """What the marks `x-text` of the contracts stand for (S-18)."""


Wrap = Callable[[Resources], Resources]
