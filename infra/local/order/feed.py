"""All events on the topics from now on, as they arrive."""

import asyncio
import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from aiokafka import AIOKafkaConsumer, TopicPartition

from infra.local.launcher.programs.topics import Topic
from infra.local.players.callers import PATIENCE_SECONDS, NotInTime
from infra.runtime.events.wire import BadRecord, incoming, unframe

_FETCH_MS = 200


@dataclass(frozen=True, kw_only=True)
class Told:
    """One event as it was read."""

    name: str
    """As in the contract: `OrderCreated`."""
    service: str
    topic: str
    key: str
    at: datetime
    """The instant of the transaction that it tells of."""
    payload: dict[str, Any]


Listener = Callable[[Told], None]


class Feed:
    """Reads the topics while it is open, and remembers every event it read."""

    def __init__(self, bootstrap: str, topics: Sequence[Topic]) -> None:
        self._bootstrap, self._topics = bootstrap, topics
        self._told: list[Told] = []
        self._listener: Listener | None = None
        self._more = asyncio.Condition()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._kafka = AIOKafkaConsumer(bootstrap_servers=self._bootstrap)
        await self._kafka.start()
        self._kafka.assign([TopicPartition(topic.name, part) for topic in self._topics for part in range(topic.partitions)])
        await self._kafka.seek_to_end()
        for place in self._kafka.assignment():
            await self._kafka.position(place)  # get the end offset now, not at the first fetch
        self._task = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._kafka.stop()

    def listen(self, since: datetime, listener: Listener) -> None:
        """Reports the events since an instant, then each new event."""
        self._listener = listener
        for told in sorted(self._told, key=lambda each: each.at):
            if told.at >= since:
                listener(told)

    def mute(self) -> None:
        """Stops reporting, and continues to read."""
        self._listener = None

    async def expect(self, order_id: str, names: Collection[str], *, seconds: float = PATIENCE_SECONDS) -> None:
        """Returns when all these events of the order were read. Raises NotInTime with the first missing one."""
        try:
            async with asyncio.timeout(seconds), self._more:
                await self._more.wait_for(lambda: not self._missing(order_id, names))
        except TimeoutError:
            missing = ", ".join(self._missing(order_id, names))
            raise NotInTime(f"{missing} of the order {order_id} did not come within {seconds:g} seconds.") from None

    def _missing(self, order_id: str, names: Collection[str]) -> list[str]:
        there = {told.name for told in self._told if told.payload.get("order_id") == order_id}
        return [name for name in names if name not in there]

    async def _read(self) -> None:
        while True:
            batches = await self._kafka.getmany(timeout_ms=_FETCH_MS)
            fresh = [told for batch in batches.values() for record in batch if (told := _told(record)) is not None]
            fresh.sort(key=lambda each: each.at)
            async with self._more:
                self._told += fresh
                for told in fresh:
                    if self._listener is not None:
                        self._listener(told)
                self._more.notify_all()


def _told(record: Any) -> Told | None:
    """Returns the event of a record; None for a record that is not one of our events."""
    read = incoming(record)
    try:
        payload = json.loads(unframe(read.value)[1])
        at = datetime.fromisoformat(read.headers["ce_time"])
    except (BadRecord, ValueError, KeyError):
        return None
    name = "".join(word.capitalize() for word in read.type.split(".")[1].split("-"))
    service = read.headers.get("ce_source", "").removeprefix("/")
    return Told(name=name, service=service, topic=read.topic, key=read.key, at=at, payload=payload)
