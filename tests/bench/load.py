"""A small HTTP load generator: keep-alive connections, each sending its next request when the answer is in.

Ready-made Python clients take longer for a request than the servers that are measured; this one speaks just enough HTTP/1.1.
It always ends: a connection that is refused, lost or not answered counts as failed, and nothing waits beyond the time limit.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import uvloop

COUNTER = b"########"
"""Stands in a request for eight digits that grow from request to request."""
_END = b"\r\n\r\n"
_LENGTH = b"content-length: "
_BODILESS = {"204", "304"}
_GRACE_SECONDS = 5.0


@dataclass(frozen=True)
class Load:
    """What was measured; `failures` are connections that ended before their time."""

    requests: int
    sent: int
    """With those of the time that is not counted."""
    seconds: float
    statuses: dict[str, int]
    failures: int

    @property
    def per_second(self) -> float:
        return self.requests / self.seconds


class _Connection(asyncio.Protocol):
    """One keep-alive connection."""

    def __init__(self, next_request: Callable[[], bytes], done: Callable[[str], bool]) -> None:
        self._next, self._done, self._buffer = next_request, done, b""
        self._transport: Any = None
        self.is_complete = False
        self.closed = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        transport.write(self._next())

    def data_received(self, data: bytes) -> None:
        self._buffer = self._buffer + data if self._buffer else data
        head = self._buffer.find(_END)
        if head < 0:
            return
        status = self._buffer[9:12].decode()
        length = 0 if status in _BODILESS else self._length(head)
        if length is None:
            self.abort()
        elif len(self._buffer) >= head + len(_END) + length:
            self._buffer = b""
            self._answered(status)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.closed.done():
            self.closed.set_result(exc)

    def abort(self) -> None:
        """Ends at once."""
        if self._transport is not None:
            self._transport.abort()

    def _answered(self, status: str) -> None:
        if self._done(status):
            self._transport.write(self._next())
        else:
            self.is_complete = True
            self._transport.close()

    def _length(self, head: int) -> int | None:
        """None when the head does not tell: then the end of the answer is not known."""
        found = self._buffer.lower().find(_LENGTH, 0, head)
        if found < 0:
            return None
        start = found + len(_LENGTH)
        return int(self._buffer[start : self._buffer.find(b"\r\n", start)])


async def load(host: str, port: int, requests: Sequence[bytes], *, seconds: float, connections: int = 32) -> Load:
    """Sends the requests in turn over and over for so long; a fifth of the time before warms up and is not counted."""
    statuses: dict[str, int] = {}
    first = position = time.time_ns() // 1_000_000 % 50_000_000  # numbers must differ from run to run: up to 14 hours
    counted_from = time.perf_counter() + seconds / 5
    ends = counted_from + seconds

    def next_request() -> bytes:
        nonlocal position
        position += 1
        chosen = requests[position % len(requests)]
        return chosen.replace(COUNTER, b"%08d" % position) if COUNTER in chosen else chosen

    def done(status: str) -> bool:
        now = time.perf_counter()
        if counted_from <= now < ends:
            statuses[status] = statuses.get(status, 0) + 1
        return now < ends

    opened = [_Connection(next_request, done) for _ in range(connections)]
    try:
        async with asyncio.timeout(seconds * 1.2 + _GRACE_SECONDS):
            await asyncio.gather(*(_opened(connection, host, port) for connection in opened))
    except TimeoutError:
        for connection in opened:
            connection.abort()
    failures = sum(1 for connection in opened if not connection.is_complete)
    return Load(sum(statuses.values()), position - first, seconds, statuses, failures)


async def _opened(connection: _Connection, host: str, port: int) -> None:
    """From connecting to the end of one connection; one that is refused has ended."""
    try:
        await asyncio.get_running_loop().create_connection(lambda: connection, host, port)
    except OSError:
        return
    await connection.closed


def request(method: str, path: str, headers: dict[str, str] | None = None, body: bytes = b"") -> bytes:
    """The bytes of one request."""
    lines = [f"{method} {path} HTTP/1.1", "host: localhost", *(f"{name}: {value}" for name, value in (headers or {}).items())]
    if body:
        lines += ["content-type: application/json", f"content-length: {len(body)}"]
    return "\r\n".join(lines).encode() + _END + body


def main() -> None:
    """`python -m tests.bench.load`: a JSON plan on standard input, the result as JSON on standard output."""
    plan = json.load(sys.stdin)
    if "core" in plan:
        os.sched_setaffinity(0, {plan["core"]})
    requests = [
        request(each["method"], each["path"], each.get("headers"), each.get("body", "").encode()) for each in plan["requests"]
    ]
    result = uvloop.run(
        load(plan["host"], plan["port"], requests, seconds=plan["seconds"], connections=plan.get("connections", 32))
    )
    json.dump(asdict(result), sys.stdout)


if __name__ == "__main__":
    main()
