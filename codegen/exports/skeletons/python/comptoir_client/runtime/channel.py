"""The connection to one service: time limits, and another attempt where that is safe."""

import asyncio
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import uuid4

import aiohttp
from yarl import URL

from comptoir_client.runtime.operation import OperationSpec

_PASSING = frozenset({429, 502, 503, 504})
_KEY = "Idempotency-Key"
_FIRST_PAUSE_SECONDS = 0.1

Answer = tuple[int, Mapping[str, str], bytes]


class Unreachable(Exception):  # noqa: N818 - what it is
    """No answer came: the service is away, too slow, or the network is down."""

    def __init__(self, service: str, reason: str) -> None:
        super().__init__(f"{service} does not answer: {reason}")
        self.service = service


@dataclass(frozen=True)
class Patience:
    """How long a call may take, and how often it is tried where that is safe: reads, and changes with an Idempotency-Key."""

    attempts: int = 3
    timeout_seconds: float = 15.0
    """Of one attempt."""
    longest_pause_seconds: float = 30.0
    """A service that asks for more by Retry-After is not asked again: its refusal is raised, with `retry_after`."""


class Channel:
    """Sends the calls of one client."""

    def __init__(
        self,
        service: str,
        url: str,
        session: aiohttp.ClientSession,
        headers: Callable[[], Mapping[str, str]],
        patience: Patience,
    ) -> None:
        self.service, self._url, self._session = service, url.rstrip("/"), session
        self._headers, self._patience = headers, patience

    async def exchange(self, spec: OperationSpec, path: str, headers: dict[str, str], body: bytes | None) -> Answer:
        """Status, headers and body of the answer. Raises Unreachable when none came.

        A change that takes an Idempotency-Key always has one, the same for all attempts, so that it happens once.
        """
        headers = {**headers, **self._headers()}
        if spec.idempotency != "none":
            headers.setdefault(_KEY, uuid4().hex)
        repeatable = spec.method == "GET" or spec.safe or _KEY in headers
        attempts = self._patience.attempts if repeatable else 1
        for attempt in range(1, attempts):
            pause = _FIRST_PAUSE_SECONDS * 2**attempt * random.uniform(0.5, 1.5)  # noqa: S311 - jitter
            try:
                answer = await self._send(spec.method, path, headers, body)
            except Unreachable:
                await asyncio.sleep(pause)
                continue
            status, received, _ = answer
            pause = max(pause, _retry_after(received))
            if status not in _PASSING or pause > self._patience.longest_pause_seconds:
                return answer
            await asyncio.sleep(pause)
        return await self._send(spec.method, path, headers, body)

    async def _send(self, method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        timeout = aiohttp.ClientTimeout(total=self._patience.timeout_seconds)
        try:
            async with self._session.request(
                method,
                URL(self._url + path, encoded=True),
                headers=headers,
                data=body,
                allow_redirects=False,
                timeout=timeout,
            ) as response:
                return response.status, response.headers, await response.read()
        except TimeoutError as error:
            raise Unreachable(self.service, "no answer in time") from error
        except aiohttp.ClientError as error:
            raise Unreachable(self.service, str(error) or type(error).__name__) from error


def _retry_after(headers: Mapping[str, str]) -> float:
    seconds = headers.get("Retry-After", "")
    return float(seconds) if seconds.isdigit() else 0.0
