"""How long the records of a consumer that ends wait for another one: killed, killed and started again, or stopped in order.

Two readers of one group, each a process, on one PostgreSQL; records are written all the time, and the longest wait of one is
measured, from its commit until it was applied. Compared: sessions of 10 and 6 seconds, members without and with a fixed name.
"""

import asyncio
import signal
import sys
import time
from asyncio.subprocess import Process
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from sqlalchemy import select

from infra.local.launcher.system import System
from infra.local.players.callers import until
from tests.bench.figures import Figure
from tests.support.messaging import Service, Topic, applied, new_topic
from tests.support.postgresql import PostgreSql, embedded_postgresql

_SESSIONS = (10, 6)
_EVERY_SECONDS = 0.05
_RESTART_SECONDS = 1.0
_WARM_SECONDS = 6.0
_KEYS = 40  # in all partitions


@dataclass(frozen=True, kw_only=True)
class Readers:
    """How the members of a group are known."""

    session: int
    are_named: bool

    @property
    def title(self) -> str:
        return f"{self.session} s, {'fixed names' if self.are_named else 'no names'}"


@dataclass(frozen=True, kw_only=True)
class Trial:
    """One group on one topic."""

    system: System
    topic: Topic
    url: str
    readers: Readers

    async def start(self, name: str) -> Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.support.reading_process", self.system.kafka, self.system.registry),
            *(self.topic.name, self.url, name if self.readers.are_named else "", str(self.readers.session)),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )

    def observer(self) -> Service:
        """The readers' store, for a look at it."""
        return Service(self.topic.name, self.topic, self.system.kafka, self.system.registry, self.url)


End = Callable[[Trial, Process], Coroutine[None, None, Process | None]]


async def _killed(_: Trial, reader: Process) -> None:
    reader.kill()


async def _restarted(trial: Trial, reader: Process) -> Process:
    reader.kill()
    await asyncio.sleep(_RESTART_SECONDS)
    return await trial.start("a")


async def _stopped(_: Trial, reader: Process) -> None:
    reader.send_signal(signal.SIGTERM)


ENDS: dict[str, End] = {"killed": _killed, "killed and started again": _restarted, "stopped in order": _stopped}


async def measure() -> Sequence[Figure]:
    figures = []
    with embedded_postgresql() as server:
        async with System(services=()) as system:
            for readers in [Readers(session=session, are_named=named) for session in _SESSIONS for named in (False, True)]:
                for name, end in ENDS.items():
                    seconds = await _longest_wait(system, server, readers, end)
                    figures.append(Figure("takeover", f"{name}: {readers.title}", seconds, "s"))
    return figures


async def _longest_wait(system: System, server: PostgreSql, readers: Readers, end: End) -> float:
    trial = Trial(system=system, topic=await new_topic(system.kafka), url=server.database(), readers=readers)
    processes = [await trial.start("a"), await trial.start("b")]
    async with Service("writer", trial.topic, system.kafka, system.registry, server.database()) as writer:
        watch = Watch(writer=writer, reader=trial.observer())
        await watch.write(_WARM_SECONDS)
        watching = asyncio.create_task(watch.look())
        await until(watch.has_seen_all, seconds=60)
        watch.waits.clear()
        another = asyncio.create_task(end(trial, processes[0]))
        await watch.write(2 * readers.session + 3)
        processes += [each] if (each := await another) else []
        await until(watch.has_seen_all, seconds=60)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
        watch.reader.store.close()
    for process in processes:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    return max(watch.waits.values())


@dataclass(kw_only=True)
class Watch:
    """Writes numbered records, and looks when each was applied."""

    writer: Service
    reader: Service
    written: dict[str, float] = field(default_factory=dict)
    waits: dict[str, float] = field(default_factory=dict)
    last: int = 0

    async def write(self, seconds: float) -> None:
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            text = str(len(self.written))
            self.written[text] = time.monotonic()
            await self.writer.write((f"key{len(self.written) % _KEYS}", text))
            await asyncio.sleep(_EVERY_SECONDS)

    async def look(self) -> None:
        while True:
            query = select(applied).where(applied.c.number > self.last).order_by(applied.c.number)
            for row in await self.reader.store.query(lambda tx, query=query: tx.all(query)):  # type: ignore[misc]
                self.last, self.waits[row.text] = row.number, time.monotonic() - self.written[row.text]
            await asyncio.sleep(_EVERY_SECONDS)

    async def has_seen_all(self) -> bool:
        return len(await self.reader.applied()) == len(self.written) and self.last > 0
