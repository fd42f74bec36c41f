"""What one caller can do to the others: honest reads, memory and descriptors of a process while it is attacked.

A service with its broker, and the server of a site, each under one attack after the other. The honest callers ask at a steady
rate whatever became of the questions before (an open loop), every second one on a connection of its own.
"""

import asyncio
import itertools
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import psutil

from infra.local.common.ports import HOST, choose_ports
from infra.local.launcher.probes import answers
from infra.local.launcher.supervisor import Program, Supervisor
from infra.local.launcher.system import ROOT, System
from tests.bench.attacks import Outcome, Target
from tests.bench.figures import Figure, at_most, percentile

_SERVICES = ("profiling", "administering", "cataloging", "billing")
_ATTACKERS = (sys.executable, "-m", "tests.bench.attacks")
_MB = 1 << 20
_RATE = 50.0  # honest questions a second
_SAMPLE_SECONDS = 0.1
_QUIET_SECONDS = 5.0
_HONEST_SECONDS = 10.0
_GRACE_SECONDS = 30.0
_MOST_MEMORY = 96.0  # MB more than before
_P99 = 100.0  # ms


@dataclass(frozen=True, kw_only=True)
class Victim:
    """A process that serves HTTP."""

    name: str
    pid: int
    target: Target

    @property
    def url(self) -> str:
        return f"http://{self.target.host}:{self.target.port}{self.target.read}"


@dataclass(frozen=True, kw_only=True)
class Attack:
    """One attack and its limit of time."""

    name: str
    kind: str
    options: Mapping[str, Any]
    seconds: float


_HEADERS = Attack(name="400 MB of headers", kind="headers", options={"megabytes": 400}, seconds=120)
_HALF_SENT = Attack(name="3,000 half-sent requests", kind="half_sent", options={"connections": 3000}, seconds=100)
_BODIES = Attack(name="100 bodies of 1 MB", kind="bodies", options={"connections": 100}, seconds=120)
_UNREAD = Attack(name="100 callers who do not read", kind="unread", options={"connections": 100}, seconds=100)


async def measure() -> list[Figure]:
    figures = []
    async with System(services=_SERVICES) as system:
        for attack in (_HEADERS, _HALF_SENT, _UNREAD):
            figures += await _attacked(await _service(system, "cataloging", read="/products?limit=20"), attack)
        figures += await _attacked(await _service(system, "billing", read="/info", body="/tax-quotes"), _BODIES)
    for attack in (_HEADERS, _HALF_SENT, _UNREAD):
        async with _site() as site:
            figures += await _attacked(site, attack)
    return figures


async def _service(system: System, name: str, *, read: str, body: str = "") -> Victim:
    """Started afresh: the memory that it took before says nothing."""
    await system.halt(name)
    await system.resume(name)
    address, pid = urlsplit(system.urls[name]), system.pid(name)
    assert pid is not None
    return Victim(name=name, pid=pid, target=Target(str(address.hostname), int(address.port or 0), read, body))


@asynccontextmanager
async def _site() -> AsyncIterator[Victim]:
    """The server of the shop, with one page to serve: what it serves is not what is measured."""
    supervisor = Supervisor()
    with tempfile.TemporaryDirectory() as folder:
        port = choose_ports("free", listening=())["shop"]
        try:
            await supervisor.start(_shop(Path(folder), port))
            pid = supervisor.child("shop").pid
            assert pid is not None
            yield Victim(name="a site", pid=pid, target=Target(HOST, port, "/"))
        finally:
            await supervisor.stop()


def _shop(folder: Path, port: int) -> Program:
    page, config = folder / "dist" / "index.html", folder / "config.json"
    page.parent.mkdir()
    page.write_text("<!doctype html>" + "a page " * 1000)
    config.write_text(json.dumps({"services": {"cataloging": "http://127.0.0.1:9"}}))
    options = ("--port", str(port), "--root", str(page.parent), "--config", str(config))
    return Program(
        name="shop",
        command=(sys.executable, "-m", "infra.local.site", "shop", *options),
        folder=ROOT,
        log=folder / "shop.log",
        ready=answers(f"http://{HOST}:{port}/health/live"),
    )


@dataclass
class _Seen:
    """What was seen of the victim while something went on."""

    memory: list[float] = field(default_factory=list)
    """MB resident."""
    descriptors: list[int] = field(default_factory=list)
    honest: list[float] = field(default_factory=list)
    """Milliseconds from the instant at which a question was due to the end of its answer."""
    failures: int = 0


async def _attacked(victim: Victim, attack: Attack) -> list[Figure]:
    before = await _watched(victim, asyncio.sleep(_HONEST_SECONDS))
    outcome = Outcome()
    during = await _watched(victim, _outcome(victim, attack, outcome))
    await asyncio.sleep(_QUIET_SECONDS)
    after = psutil.Process(victim.pid).memory_info().rss / _MB
    part = f"{victim.name}: {attack.name}"
    lasting = [
        Figure(part, "still open at the end", outcome.open_at_end, "connections", at_most(0)),
        Figure(part, "the last one was ended after", outcome.last_ended, "s"),
    ]
    return [
        Figure(part, "honest reads before, p99", percentile(before.honest, 0.99), "ms"),
        Figure(part, "honest reads meanwhile, p99", percentile(during.honest, 0.99), "ms", at_most(_P99)),
        Figure(part, "honest reads that failed", during.failures, f"of {len(during.honest)}", at_most(0)),
        Figure(part, "memory, at most", max(during.memory) - before.memory[-1], "MB more", at_most(_MOST_MEMORY)),
        Figure(part, "memory that stays", after - before.memory[-1], "MB more"),
        Figure(part, "descriptors, at most", max(during.descriptors), ""),
        Figure(part, "attackers' connections", outcome.wanted, f"({outcome.refused} refused)"),
        Figure(part, "attackers sent", outcome.sent / _MB, "MB"),
        *(lasting if attack.kind in {"half_sent", "unread"} else []),
        *(Figure(part, f"attackers answered {status}", count, "times") for status, count in sorted(outcome.statuses.items())),
    ]


async def _outcome(victim: Victim, attack: Attack, outcome: Outcome) -> None:
    """Raises RuntimeError when the attackers' process broke."""
    plan = {"kind": attack.kind, "target": asdict(victim.target), "options": attack.options, "seconds": attack.seconds}
    process = await asyncio.create_subprocess_exec(*_ATTACKERS, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    try:
        told, _ = await asyncio.wait_for(process.communicate(json.dumps(plan).encode()), attack.seconds + _GRACE_SECONDS)
    finally:
        if process.returncode is None:
            process.kill()
    if process.returncode:
        raise RuntimeError(f"the attackers ended with {process.returncode}")
    vars(outcome).update(json.loads(told))


async def _watched(victim: Victim, going_on: Awaitable[None]) -> _Seen:
    """What is seen until `going_on` has ended."""
    seen = _Seen()
    watchers = [asyncio.create_task(_sampled(victim, seen)), asyncio.create_task(_honest(victim, seen))]
    try:
        await going_on
    finally:
        for watcher in watchers:
            watcher.cancel()
        ended = await asyncio.gather(*watchers, return_exceptions=True)
    for each in ended:
        if isinstance(each, Exception):
            raise each
    return seen


async def _sampled(victim: Victim, seen: _Seen) -> None:
    process = psutil.Process(victim.pid)
    while True:
        seen.memory.append(process.memory_info().rss / _MB)
        seen.descriptors.append(process.num_fds())
        await asyncio.sleep(_SAMPLE_SECONDS)


async def _honest(victim: Victim, seen: _Seen) -> None:
    """Asks at the steady rate until it is cancelled; questions still open then are waited for."""
    asked: set[asyncio.Task[None]] = set()
    async with _session() as kept, _session(force_close=True) as single:
        began = time.perf_counter()
        try:
            for number, session in enumerate(itertools.cycle((kept, single))):
                due = began + number / _RATE
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                task = asyncio.create_task(_asked(session, victim.url, due, seen))
                asked.add(task)
                task.add_done_callback(asked.discard)
        finally:
            await asyncio.gather(*asked)


def _session(*, force_close: bool = False) -> aiohttp.ClientSession:
    connector = aiohttp.TCPConnector(limit=0, force_close=force_close)
    return aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(total=_GRACE_SECONDS))


async def _asked(session: aiohttp.ClientSession, url: str, due: float, seen: _Seen) -> None:
    try:
        async with session.get(url) as answer:
            await answer.read()
            seen.failures += answer.status != 200
    except (aiohttp.ClientError, TimeoutError):
        seen.failures += 1
    seen.honest.append(1000 * (time.perf_counter() - due))
