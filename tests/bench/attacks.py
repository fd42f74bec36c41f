"""Callers who mean harm: `python -m tests.bench.attacks` with a JSON plan on standard input, what became of them as JSON.

They are a process of their own with the lowest priority, since a real one would not share the server's machine. Every attack
ends: when all of its connections have ended, when it has sent all it wanted to, or at its time limit.
"""

import asyncio
import itertools
import json
import os
import resource
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any

import uvloop

_MB = 1 << 20
_PIECE = 64 << 10
_OPENING = 100  # connections at once
_TRICKLE_SECONDS = 2.0
_OPENING_SECONDS = 10.0
_LAST_WORD_SECONDS = 0.5


@dataclass
class Outcome:
    """What became of an attack."""

    wanted: int = 0
    """Connections that were to be opened, in all."""
    refused: int = 0
    """Connections that could not be opened."""
    sent: int = 0
    """Bytes that were given to the kernel."""
    statuses: dict[str, int] = field(default_factory=dict)
    """Of the first answer on each connection, where one came."""
    open_at_end: int = 0
    last_ended: float = 0.0
    """Seconds from the beginning until the server had ended the last connection that it did end."""


class _Connection(asyncio.Protocol):
    """One connection, which writes what it is told and notes how it ends."""

    def __init__(self, outcome: Outcome, *, reads: bool = True) -> None:
        self._outcome, self._reads = outcome, reads
        self._writable = asyncio.Event()
        self._writable.set()
        self._answer = b""
        self.transport: Any = None
        self.ended = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        if not self._reads:
            transport.pause_reading()

    def data_received(self, data: bytes) -> None:
        if not self._answer:
            self._answer = data[:16]
            status = data[9:12].decode(errors="replace")
            self._outcome.statuses[status] = self._outcome.statuses.get(status, 0) + 1

    def pause_writing(self) -> None:
        self._writable.clear()

    def resume_writing(self) -> None:
        self._writable.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self._writable.set()
        if not self.ended.done():
            self.ended.set_result(exc)

    @property
    def is_open(self) -> bool:
        return not self.ended.done() and not self.transport.is_closing()

    async def write(self, data: bytes) -> None:
        """Returns when there is room for more, or the connection has ended."""
        if self.is_open:
            self.transport.write(data)
            self._outcome.sent += len(data)
            await self._writable.wait()

    def abort(self) -> None:
        if self.transport is not None:
            self.transport.abort()


@dataclass(frozen=True)
class Target:
    """Whom it meets, and the address of a public read and of a public operation with a body."""

    host: str
    port: int
    read: str
    body: str = ""

    def head(self, method: str, path: str, *lines: str) -> bytes:
        """Everything of a request's head but the empty line that ends it."""
        return "\r\n".join([f"{method} {path} HTTP/1.1", f"Host: {self.host}", *lines, ""]).encode()

    async def opened(self, connection: _Connection, outcome: Outcome) -> bool:
        """Whether the server took it."""
        outcome.wanted += 1
        try:
            async with asyncio.timeout(_OPENING_SECONDS):
                await asyncio.get_running_loop().create_connection(lambda: connection, self.host, self.port)
        except OSError:
            outcome.refused += 1
            return False
        return True


async def headers(target: Target, outcome: Outcome, *, megabytes: int, connections: int = 4) -> None:
    """Heads without an end: many lines, one line, one address; whoever is shut out comes back at once, up to so much in all."""

    async def one(endless: Iterator[tuple[bytes, Iterator[bytes]]]) -> None:
        while outcome.sent < megabytes * _MB:
            beginning, more = next(endless)
            connection = _Connection(outcome)
            if await target.opened(connection, outcome):
                await connection.write(beginning)
                while connection.is_open and outcome.sent < megabytes * _MB:
                    await connection.write(next(more))
                connection.abort()

    await asyncio.gather(*(one(itertools.cycle(_endless_heads(target))) for _ in range(connections)))


def _endless_heads(target: Target) -> list[tuple[bytes, Iterator[bytes]]]:
    line = b"X-Filler: " + b"a" * 4000 + b"\r\n"
    return [
        (target.head("GET", target.read), itertools.repeat(line * (_PIECE // len(line)))),
        (target.head("GET", target.read) + b"X-Filler: ", itertools.repeat(b"a" * _PIECE)),
        (b"GET /", itertools.repeat(b"a" * _PIECE)),
        (target.head("GET", target.read), itertools.repeat(b"x:\r\n" * (_PIECE // 4))),
    ]


async def half_sent(target: Target, outcome: Outcome, *, connections: int) -> None:
    """Requests that never end; each says one byte more every now and then, for as long as it is let."""
    started = time.perf_counter()
    slots = asyncio.Semaphore(_OPENING)
    length = ("Content-Type: application/json", "Content-Length: 100000")
    beginnings = [
        (b"", b""),
        (b"GET /", b"a"),
        (target.head("GET", target.read) + b"X-Half: ", b"a"),
        (target.head("POST", target.body or target.read, *length) + b"\r\n{", b" "),
        (target.head("GET", target.read) + b"\r\n" + target.head("GET", target.read) + b"X-Half: ", b"a"),
    ]

    async def one(beginning: bytes, more: bytes) -> None:
        connection = _Connection(outcome)
        async with slots:
            if not await target.opened(connection, outcome):
                return
            await connection.write(beginning)
        await _held(connection, more, outcome, started)

    await asyncio.gather(*(one(*beginnings[number % len(beginnings)]) for number in range(connections)))


async def _held(connection: _Connection, more: bytes, outcome: Outcome, started: float) -> None:
    outcome.open_at_end += 1
    try:
        while connection.is_open:
            await asyncio.wait([connection.ended], timeout=_TRICKLE_SECONDS)
            await connection.write(more)
        outcome.open_at_end -= 1
        outcome.last_ended = max(outcome.last_ended, time.perf_counter() - started)
    finally:
        connection.abort()


async def bodies(target: Target, outcome: Outcome, *, connections: int, rounds: int = 5) -> None:
    """Bodies of a megabyte side by side, half of them in chunks, to an operation that anybody may call: wrong everywhere."""
    body = b'{"lines": [' + b",".join([b"{}"] * 330_000) + b"]}"
    chunked = b"".join(b"%x\r\n%b\r\n" % (len(each), each) for each in _pieces(body)) + b"0\r\n\r\n"
    json_type = "Content-Type: application/json"
    requests = [
        target.head("POST", target.body, json_type, f"Content-Length: {len(body)}") + b"\r\n" + body,
        target.head("POST", target.body, json_type, "Transfer-Encoding: chunked") + b"\r\n" + chunked,
    ]

    async def one(request: bytes) -> None:
        connection = _Connection(outcome)
        if await target.opened(connection, outcome):
            for piece in _pieces(request):
                await connection.write(piece)
            await asyncio.wait([connection.ended], timeout=_LAST_WORD_SECONDS)
            connection.abort()

    for _ in range(rounds):
        await asyncio.gather(*(one(requests[number % len(requests)]) for number in range(connections)))


async def unread(target: Target, outcome: Outcome, *, connections: int) -> None:
    """Requests in one heap on each connection, whose answers nobody reads."""
    started = time.perf_counter()
    heap = (target.head("GET", target.read) + b"\r\n") * 4000

    async def one() -> None:
        connection = _Connection(outcome, reads=False)
        if await target.opened(connection, outcome):
            outcome.open_at_end += 1
            try:
                for piece in _pieces(heap):
                    await connection.write(piece)
                await _until_gone(connection)
                outcome.open_at_end -= 1
                outcome.last_ended = max(outcome.last_ended, time.perf_counter() - started)
            finally:
                connection.abort()

    await asyncio.gather(*(one() for _ in range(connections)))


async def _until_gone(connection: _Connection) -> None:
    """One that does not read is not told of the end: the kernel tells when it writes."""
    while connection.is_open:
        await asyncio.wait([connection.ended], timeout=_TRICKLE_SECONDS)
        if connection.is_open:
            connection.transport.write(b"\r\n")


def _pieces(data: bytes) -> Iterator[bytes]:
    return (data[start : start + _PIECE] for start in range(0, len(data), _PIECE))


KINDS: Mapping[str, Callable[..., Awaitable[None]]] = {
    "headers": headers,
    "half_sent": half_sent,
    "bodies": bodies,
    "unread": unread,
}


async def _run(plan: Mapping[str, Any]) -> Outcome:
    outcome = Outcome()
    attack = partial(KINDS[plan["kind"]], Target(**plan["target"]), outcome, **plan["options"])
    try:
        async with asyncio.timeout(plan["seconds"]):
            await attack()
    except TimeoutError:
        pass
    return outcome


def main() -> None:
    """A plan has `kind`, `target`, `options` of that kind, and `seconds` as its limit."""
    plan = json.load(sys.stdin)
    os.nice(19)
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    json.dump(asdict(uvloop.run(_run(plan))), sys.stdout)


if __name__ == "__main__":
    main()
