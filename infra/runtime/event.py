"""The seam of events: their types, what a service publishes, and the reactions it plugs in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from msgspec import Struct

from infra.runtime.store.transaction import Transaction


class Event(Struct, frozen=True, kw_only=True):
    """Base of the generated event classes. Open on reading: members it does not know are passed over (S-15)."""


EventT = TypeVar("EventT", bound=Event)
Mode = Literal["upsert", "wait", "ignore"]


@dataclass(frozen=True, kw_only=True)
class EventType:
    """An event as the contracts define it: its name on the wire, its class, its topic, and the member that keys it."""

    name: str
    """`<producer>.<kebab-name>.v<n>`: the `ce_type` header and the file name of its schema."""
    event: type[Event]
    topic: str
    key: str

    @property
    def subject(self) -> str:
        """Where the registry keeps its schema: topic-record name strategy, so that types never refuse each other."""
        return f"{self.topic}-{self.event.__name__}"


class NotYet(Exception):  # noqa: N818 - it is not an error: the record waits
    """Raised by a reaction of mode `wait`: the entity is not here yet, so the record is parked and tried again."""


@dataclass(frozen=True)
class Reaction(Generic[EventT]):
    """What a service does when an event arrives; runs in one writing transaction with the inbox entry."""

    call: Callable[[Transaction, EventT], object]
    """What it returns is not used."""


@dataclass(frozen=True, kw_only=True)
class Subscription:
    """One line of a generated subscription table: the event, and the mode that a topics.yaml declares."""

    type: EventType
    mode: Mode
