"""A small HTTP load generator: keep-alive connections, each sending its next request when the answer is in.

Ready-made Python clients take longer for a request than the servers that are measured; this one speaks just enough HTTP/1.1.
"""

import asyncio
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import uvloop

_END = b"\r\n\r\n"
_LENGTH = b"content-length: "


@dataclass(frozen=True)
class Load:
    """What was measured."""

    requests: int
    seconds: float
    statuses: dict[str, int]

    @property
    def per_second(self) -> float:
        return self.requests / self.seconds


class _Connection(asyncio.Protocol):
    """One keep-alive connection."""

    def __init__(self, next_request: Callable[[], bytes], done: Callable[[str], bool]) -> None:
        self._next, self._done, self._buffer = next_request, done, b""
        self.closed = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        transport.write(self._next())

    def data_received(self, data: bytes) -> None:
        self._buffer = self._buffer + data if self._buffer else data
        head = self._buffer.find(_END)
        if head < 0:
            return
        start = self._buffer.lower().find(_LENGTH, 0, head) + len(_LENGTH)
        length = int(self._buffer[start : self._buffer.find(b"\r\n", start)])
        if len(self._buffer) < head + len(_END) + length:
            return
        status, self._buffer = self._buffer[9:12].decode(), b""
        if self._done(status):
            self._transport.write(self._next())
        else:
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.closed.done():
            self.closed.set_result(exc)


async def load(host: str, port: int, requests: Sequence[bytes], *, seconds: float, connections: int = 32) -> Load:
    """Sends the requests in turn over and over for so long; the first fifth of the time warms up and is not counted."""
    statuses: dict[str, int] = {}
    position, counted_from = 0, time.perf_counter() + seconds / 5
    ends = counted_from + seconds

    def next_request() -> bytes:
        nonlocal position
        position += 1
        return requests[position % len(requests)]

    def done(status: str) -> bool:
        now = time.perf_counter()
        if counted_from <= now < ends:
            statuses[status] = statuses.get(status, 0) + 1
        return now < ends

    loop = asyncio.get_running_loop()
    opened = [await loop.create_connection(lambda: _Connection(next_request, done), host, port) for _ in range(connections)]
    await asyncio.gather(*(protocol.closed for _, protocol in opened))
    return Load(sum(statuses.values()), seconds, statuses)


def request(method: str, path: str, headers: dict[str, str] | None = None, body: bytes = b"") -> bytes:
    """The bytes of one request."""
    lines = [f"{method} {path} HTTP/1.1", "host: localhost", *(f"{name}: {value}" for name, value in (headers or {}).items())]
    if body:
        lines += ["content-type: application/json", f"content-length: {len(body)}"]
    return "\r\n".join(lines).encode() + _END + body


def main() -> None:
    """`python -m tests.bench.load`: a JSON plan on standard input, the result as JSON on standard output."""
    plan = json.load(sys.stdin)
    requests = [
        request(each["method"], each["path"], each.get("headers"), each.get("body", "").encode()) for each in plan["requests"]
    ]
    result = uvloop.run(
        load(plan["host"], plan["port"], requests, seconds=plan["seconds"], connections=plan.get("connections", 32))
    )
    json.dump(asdict(result), sys.stdout)


if __name__ == "__main__":
    main()
