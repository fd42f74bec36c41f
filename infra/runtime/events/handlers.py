"""The reactions of a service by event type, each with the decoder of its event."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
from msgspec import Struct

from infra.runtime import context
from infra.runtime.event import Event, Mode, NotYet, Reaction, Subscription
from infra.runtime.events import sequences
from infra.runtime.events.registry import Registry
from infra.runtime.events.wire import BadRecord, IncomingRecord, unframe
from infra.runtime.open_words import Reader
from infra.runtime.store.transaction import Transaction


class Handler(Struct, frozen=True):
    """One event type that the service reacts to."""

    title: str
    topic: str
    key: str
    """The member of the event that its records are keyed by."""
    mode: Mode
    reader: Reader[Any]
    call: Callable[[Transaction, Any], object]

    def decode(self, record: IncomingRecord) -> Event:
        """The event, as an open model (S-15). Raises BadRecord, also for a record of another topic or key."""
        if record.topic != self.topic:
            raise BadRecord(f"{self.title} comes on the topic {self.topic}")
        _, payload = unframe(record.value)
        try:
            event: Event = self.reader.decode(payload)
        except msgspec.DecodeError as error:  # of which ValidationError is one
            raise BadRecord(f"the value is no {self.title}: {error}") from error
        if getattr(event, self.key) != record.key:  # its sequence would count for a key that it is not about
            raise BadRecord(f"the record's key is not the {self.key} of its value")
        return event


Handlers = Mapping[str, Handler]


def handlers(reactions: Sequence[tuple[Subscription, Reaction[Any]]]) -> Handlers:
    """Returns the handlers by event type name. Raises ValueError for a type that occurs twice."""
    table: dict[str, Handler] = {}
    for subscription, reaction in reactions:
        kind = subscription.type
        if kind.name in table:
            raise ValueError(f"two reactions to {kind.name}")
        reader = Reader(kind.event)
        table[kind.name] = Handler(kind.event.__name__, kind.topic, kind.key, subscription.mode, reader, reaction.call)
    return table


def react(tx: Transaction, table: Handlers, record: IncomingRecord) -> None:
    """Runs the reaction to a record, and moves the sequence of its key. Only this function moves it.

    Raises BadRecord when it cannot be read, and whatever the reaction raises.
    """
    handler = table.get(record.type)
    if handler is None:
        raise BadRecord(f"no reaction to the event type {record.type!r}")
    if record.sequence == 0:
        raise BadRecord("the header `sequence` is missing, repeated or no positive number")
    handler.call(tx, handler.decode(record))
    sequences.move(tx, record)


async def check_schema(registry: Registry, table: Handlers, record: IncomingRecord) -> None:
    """Checks that the registry knows the schema id as one of this event. The writer's version may be another.

    Raises BadRecord and RegistryAway. A record of a type without a reaction passes here: `react` refuses it.
    """
    handler = table.get(record.type)
    if handler is None:
        return
    schema_id, _ = unframe(record.value)
    title = registry.known_title(schema_id)
    if title is None:
        title = await registry.title(schema_id)
    if title != handler.title:
        raise BadRecord(f"schema {schema_id} is {title or 'unknown to the registry'}, not {handler.title}")


def may_wait(handlers: Handlers, type_name: str, error: BaseException) -> bool:
    """Whether the record is to be parked: its entity is not here yet, and its reaction's mode is `wait`."""
    handler = handlers.get(type_name)
    return isinstance(error, NotYet) and handler is not None and handler.mode == "wait"


@contextmanager
def context_of(table: Handlers, record: IncomingRecord) -> Iterator[None]:
    """Adds the ids of the record to everything that its reaction logs or emits."""
    headers, handler = record.headers, table.get(record.type)
    here = context.Context(
        correlation_id=headers.get("correlationid", "") or context.new_correlation_id(),
        causation_id=headers.get("ce_id", ""),
        traceparent=context.new_traceparent(headers.get("traceparent", "")),
        operation_id=f"on:{record.type}",
        about={} if handler is None else {handler.key: record.key},
    )
    with context.entered(here):
        yield
