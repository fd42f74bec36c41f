"""Events of OPERATIONS, from contracts/shared/events. Generated: edit the contract, not this file."""

from typing import Final

from msgspec import UNSET, UnsetType

from generated.common.models import DeadLetterId, OrderId, OrderNumber, ServiceName, Timestamp, Version
from infra.runtime.event import Event, EventType


class DeadLetterRecorded(Event, frozen=True, kw_only=True):
    """A record could not be applied and was set aside."""

    service: ServiceName
    dead_letter_id: DeadLetterId
    topic: str
    event_type: str
    key: str
    reason: str
    recorded_at: Timestamp


class ProcessRecovered(Event, frozen=True, kw_only=True):
    """A stuck process goes on. `version` is the process's: the event with the higher one is the later one. Release 0.1.0 told none."""

    service: ServiceName
    order_id: OrderId
    order_number: OrderNumber
    step: str
    """The step that is awaited."""

    at: Timestamp
    version: Version | UnsetType = UNSET


class ProcessStuck(Event, frozen=True, kw_only=True):
    """An order's process makes no progress. `version` is the process's: the event with the higher one is the later one. Release 0.1.0 told none."""

    service: ServiceName
    order_id: OrderId
    order_number: OrderNumber
    step: str
    """The step that is awaited."""

    at: Timestamp
    version: Version | UnsetType = UNSET


DEAD_LETTER_RECORDED = EventType(
    name="operations.dead-letter-recorded.v1", event=DeadLetterRecorded, topic="operations", key="service"
)
PROCESS_RECOVERED = EventType(name="operations.process-recovered.v1", event=ProcessRecovered, topic="operations", key="service")
PROCESS_STUCK = EventType(name="operations.process-stuck.v1", event=ProcessStuck, topic="operations", key="service")
PUBLICATIONS: Final[tuple[EventType, ...]] = (DEAD_LETTER_RECORDED, PROCESS_RECOVERED, PROCESS_STUCK)
