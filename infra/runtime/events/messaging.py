"""Everything of a service that uses Kafka and the registry, started and stopped together."""

import asyncio
import logging
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from msgspec import Struct

from infra.runtime.errors import reason_of
from infra.runtime.event import EventType, Reaction, Subscription
from infra.runtime.events import letters
from infra.runtime.events.access import OPEN_KAFKA, OPEN_REGISTRY, KafkaAccess, RegistryAccess
from infra.runtime.events.consumer import Consumer
from infra.runtime.events.handlers import check_schema, handlers
from infra.runtime.events.inbox import Inbox
from infra.runtime.events.intake import Intake
from infra.runtime.events.letters import Letter, Status
from infra.runtime.events.parked import ParkedRecords
from infra.runtime.events.producer import ProducerFactory, kafka_producer
from infra.runtime.events.publications import EventPublications
from infra.runtime.events.registry import Registry, RegistryAway, SchemaRefused
from infra.runtime.events.relay import Relay
from infra.runtime.events.replay import OnDeadLetter, Queues, ReplayFailed
from infra.runtime.events.session import ConsumerLimits
from infra.runtime.events.wire import BadRecord
from infra.runtime.store.store import Store

_log = logging.getLogger(__name__)


class Limits(Struct, frozen=True, kw_only=True):
    """Times in seconds."""

    consumer: ConsumerLimits = ConsumerLimits()
    start: float = 3.0
    """How long the start waits for the registry; afterwards it is tried in the background."""
    send: float = 10.0
    parked: float = 60.0
    """A record that waits longer for its entity is an error in the log."""
    ping: float = 10.0
    outbox_age: float = 10.0
    """Readiness is DOWN when an event waits longer to be sent."""


class Check(NamedTuple):
    """One dependency of the service, and whether it is available."""

    name: str
    is_up: bool
    detail: str


def _log_refusal(error: SchemaRefused) -> None:
    _log.critical("%s", error)


class Messaging:
    """The facade the service runner uses. `queues` discards dead letters, `replay` applies one."""

    def __init__(
        self,
        *,
        service: str,
        store: Store,
        types: Sequence[EventType],
        schemas: Mapping[str, bytes | dict[str, Any]],
        reactions: Sequence[tuple[Subscription, Reaction[Any]]],
        kafka: str,
        registry: str,
        on_dead_letter: OnDeadLetter,
        kafka_access: KafkaAccess = OPEN_KAFKA,
        registry_access: RegistryAccess = OPEN_REGISTRY,
        producer_factory: ProducerFactory | None = None,
        on_refused: Callable[[SchemaRefused], None] = _log_refusal,
        instance: str | None = None,
        limits: Limits | None = None,
    ) -> None:
        """`instance` is a name for the one member of the consumer group, when there is only one; replicas have None.

        `on_refused` is called when the registry, away at the start, refuses a schema later on.
        """
        self._limits = limits or Limits()
        self._publications = EventPublications(types, schemas)
        self._registry = Registry(registry, registry_access)
        self._on_refused = on_refused
        self._refused: SchemaRefused | None = None
        self._store = store
        self._handlers = table = handlers(reactions)
        inbox = Inbox(table, on_dead_letter)
        self.queues: Queues = inbox.queues
        self._parked = ParkedRecords(store, inbox.queues, table, limit_seconds=self._limits.parked)
        self._relay = Relay(
            store,
            service,
            self._registry,
            producer_factory or kafka_producer(kafka, kafka_access),
            send_seconds=self._limits.send,
        )
        intake = Intake(store, inbox, self._registry, self._parked)
        self._consumer = Consumer(
            service, kafka, access=kafka_access, intake=intake, instance=instance, limits=self._limits.consumer
        )
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Registers the schemas, then starts to send and to read. Raises SchemaRefused; does not wait for unavailable services."""
        try:
            async with asyncio.timeout(self._limits.start):
                await self._registry.register_all(self._publications, attempts=1)
        except (RegistryAway, TimeoutError) as error:
            _log.warning("starting without the registry: %s", error)
        except SchemaRefused:
            await self._registry.close()
            raise
        self._parked.start()
        self._relay.start()
        self._consumer.start()
        self._task = asyncio.create_task(self._keep_registered(), name="registry")

    async def stop(self) -> None:
        """Stops reading, then sending; bounded in time. What is not sent stays in the outbox."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._consumer.stop()
        await self._parked.stop()
        await self._relay.stop()
        await self._registry.close()

    async def replay(self, letter_id: str) -> Letter:
        """Applies a dead letter and those held behind it, if the registry knows its schema by now.

        Raises LetterNotFound, LetterNotOpen and ReplayFailed.
        """
        letter = await self._store.query(lambda tx: letters.find(tx, letter_id))
        if letter.status is Status.OPEN:
            try:
                await check_schema(self._registry, self._handlers, letter.record)
            except (BadRecord, RegistryAway) as error:
                raise ReplayFailed(reason_of(error)) from error
        return await self._store.command(lambda tx: self.queues.replay(tx, letter_id))

    def checks(self) -> list[Check]:
        """Broker, registry, consumers and outbox, each up or not, with the reason."""
        broker = self._consumer.broker_error or self._relay.broker_error
        registry = str(self._refused or self._registry.last_error)
        consumers = self._consumer.last_error
        outbox = self._outbox_error()
        found = {"broker": broker, "registry": registry, "consumers": consumers, "outbox": outbox}
        return [Check(name, not error, error) for name, error in found.items()]

    def lag(self) -> int:
        """Records not yet looked at."""
        return self._consumer.lag

    @property
    def consumer(self) -> Consumer:
        """The consumer, which knows how many partitions are assigned."""
        return self._consumer

    def _outbox_error(self) -> str:
        oldest = self._relay.oldest_at
        if oldest is None or (datetime.now(UTC) - oldest).total_seconds() < self._limits.outbox_age:
            return ""
        return f"events wait since {oldest:%Y-%m-%dT%H:%M:%SZ}: {self._relay.last_error}"

    async def _keep_registered(self) -> None:
        """Keeps trying to register while the registry is unavailable, and checks it from time to time."""
        pause = 0.5
        while True:
            is_done = len(self._registry.ids) == len(self._publications.types)
            await asyncio.sleep((self._limits.ping if is_done else pause) * random.uniform(0.8, 1.2))  # noqa: S311 - jitter
            try:
                if is_done:
                    await self._registry.ping()
                else:
                    await self._registry.register_all(self._publications)
                    self._relay.wake()
            except RegistryAway:
                pause = min(pause * 2, 5.0)
            except SchemaRefused as error:
                self._refused = error
                self._on_refused(error)
                return
