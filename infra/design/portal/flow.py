"""The course of an order as drawings: who tells whom, by the topics and `x-emits` of the contracts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from infra.design.portal.catalogue import Catalogue, Event

COURSE: Final = (
    "StockReserved",
    "OrderCreated",
    "CartOrdered",
    "PaymentIntentCreated",
    "InvoiceDrafted",
    "PaymentSucceeded",
    "OrderConfirmed",
    "StockCommitted",
    "InvoiceFinalized",
    "InvoicePrinted",
    "ShipmentCreated",
    "LabelCreated",
    "ShipmentDispatched",
    "OrderShipped",
    "ShipmentTrackingUpdated",
    "ShipmentDelivered",
    "OrderDelivered",
)
"""The events of an order to which nothing happens, in their order (ARCHITECTURE.md). Which follows from which is not in the
contracts; everything else that is drawn is."""
_KEY = "order_id"
_CALLER_X, _FIRST_X, _APART, _HEAD, _ROW, _FOOT, _LABEL = 76, 190, 116, 46, 58, 14, 170


@dataclass(frozen=True)
class Arrow:
    """A consumer, and the mode in which it reads."""

    service: str
    mode: str
    x: int


@dataclass(frozen=True)
class Step:
    """One event on its way: from who sends it to who reacts."""

    event: Event
    y: int
    x: int
    arrows: tuple[Arrow, ...]
    call: str
    """The operation that emits it, with the number of others; empty when no call does, but another event or a job."""

    @property
    def left(self) -> int:
        return min([self.x, *(arrow.x for arrow in self.arrows)])

    @property
    def right(self) -> int:
        return max([self.x, *(arrow.x for arrow in self.arrows)])

    @property
    def sentence(self) -> str:
        readers = ", ".join(f"{arrow.service.upper()} ({arrow.mode})" for arrow in self.arrows)
        begun = f", which {self.call} emits," if self.call else ""
        return f"{self.event.producer.upper()} sends {self.event.name}{begun} to {readers or 'nobody'}."


@dataclass(frozen=True)
class Drawing:
    """A sequence diagram: its size, the line of each service, the steps from top to bottom."""

    title: str
    services: tuple[tuple[str, int], ...]
    steps: tuple[Step, ...]
    caller_x: int = _CALLER_X

    @property
    def width(self) -> int:
        return self.services[-1][1] + _LABEL if self.services else 0

    @property
    def height(self) -> int:
        return _HEAD + len(self.steps) * _ROW + _FOOT


def drawings(catalogue: Catalogue) -> list[Drawing]:
    """Returns the usual course of an order, then what may happen besides: every other event whose topic has orders as keys."""
    usual = [catalogue.events_by_name[name] for name in COURSE if name in catalogue.events_by_name]
    others = [
        event for topic, events in _of_orders_first(catalogue) if topic == _KEY for event in events if event.name not in COURSE
    ]
    drawn = (("The usual course", usual), ("What may happen besides", others))
    return [_drawing(title, events, catalogue) for title, events in drawn if events]


def _of_orders_first(catalogue: Catalogue) -> Iterable[tuple[str, list[Event]]]:
    """ORDERING's own events say what happens; those of others, what follows."""
    topics = sorted(catalogue.topics, key=lambda each: not each[0].name.endswith(".orders"))
    return [(topic.key, events) for topic, events in topics]


def _drawing(title: str, events: Sequence[Event], catalogue: Catalogue) -> Drawing:
    involved = {event.producer for event in events} | {one.service for event in events for one in event.consumptions}
    lines = {
        name: _FIRST_X + _APART * number for number, name in enumerate(each for each in catalogue.apis if each in involved)
    }
    steps = tuple(_step(event, _HEAD + _ROW * number + _ROW // 2, lines) for number, event in enumerate(events))
    return Drawing(title, tuple(lines.items()), steps)


def _step(event: Event, y: int, lines: dict[str, int]) -> Step:
    arrows = tuple(Arrow(one.service, one.mode, lines[one.service]) for one in event.consumptions)
    first, *others = [operation.id for operation in event.operations] or [""]
    return Step(event, y, lines[event.producer], arrows, f"{first} +{len(others)}" if others else first)
