"""A writer and readers of one topic on a real broker, with helper methods for tests."""

from pathlib import Path

from sqlalchemy import select

from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.runtime.event import Mode
from infra.runtime.events import letters
from infra.runtime.store.tables import inbox_offsets
from tests.support import messaging
from tests.support.messaging import Service, Topic


class Pair:
    """A writer and readers of one topic."""

    def __init__(self, system: System, topic: Topic, folder: Path) -> None:
        self.system, self.topic, self.folder = system, topic, folder

    def writer(self) -> Service:
        return Service(
            "writer", self.topic, self.system.kafka, self.system.registry, messaging.store_url(self.folder, "writer")
        )

    def reader(self, mode: Mode = "upsert", *, registry: str | None = None, instance: str | None = None) -> Service:
        address = registry or self.system.registry
        url = messaging.store_url(self.folder, "reader")
        return Service(
            self.topic.name, self.topic, self.system.kafka, address, url, mode=mode, instance=instance, types=(self.topic.dead,)
        )


async def counts(service: Service) -> tuple[int, int, int]:
    found = await service.store.query(letters.counts)
    return found.parked, found.open, found.held


async def until_counts(service: Service, *expected: int) -> None:
    await until(lambda: counts(service), lambda found: found == expected, f"{expected} letters being parked, open and held")


async def next_offsets(service: Service) -> int:
    found = await service.store.query(lambda tx: tx.all(select(inbox_offsets.c.next_offset)))
    return sum(row.next_offset for row in found)


async def is_sent(service: Service) -> bool:
    return await service.depth() == 0


async def has_applied(service: Service, number: int) -> bool:
    return len(await service.applied()) == number


async def has_passed(service: Service, total: int) -> bool:
    return await next_offsets(service) >= total


async def is_all_up(service: Service) -> bool:
    return all(check.is_up for check in service.messaging.checks())


async def has_no_lag(service: Service) -> bool:
    return service.messaging.lag() == 0
