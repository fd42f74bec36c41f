"""Sign-ins by the hundred, with made-up e-mails, while somebody honest wants to sign in from another address."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp

from infra.local.launcher.system import System
from infra.runtime.ids import new_id
from tests.bench.figures import Figure, at_most
from tests.bench.processes import cpu_seconds, programs

_FLOOD, _PATIENCE_SECONDS, _GONE_AFTER_SECONDS = 400, 10, 0.5
_HONEST, _ONE = "192.0.2.1", "198.51.100.77"
_PASSWORD = "une petite phrase"
_LIMITS = {"PROXY_HOPS": "1", "RATE_LIMITS": ""}
"""The defaults, by the address that X-Forwarded-For names."""


@dataclass
class Readiness:
    """What health said all the while."""

    seconds: list[float] = field(default_factory=list)
    wrong: int = 0


async def measure() -> list[Figure]:
    """PROFILING with the default limits and costs of passwords."""
    connector = aiohttp.TCPConnector(limit=0)
    async with System(environment={"profiling": _LIMITS}) as system, aiohttp.ClientSession(connector=connector) as session:
        flood = _Flood(system, session)
        email = await flood.register()
        figures = [Figure("flood", "sign-in on a quiet machine", await flood.sign_in(email), "s")]
        figures += await flood.beside("from 400 addresses", lambda number: f"198.51.{number // 250}.{number % 250}", email)
        figures += await flood.beside("from one address", lambda _number: _ONE, email)
        return figures + await flood.gone(email)


class _Flood:
    def __init__(self, system: System, session: aiohttp.ClientSession) -> None:
        self._system, self._session, self._url = system, session, system.urls["profiling"]

    async def register(self) -> str:
        email = f"{new_id('honest')}@example.org"
        person = {"email": email, "password": _PASSWORD, "first_name": "Camille", "last_name": "Martin", "language": "FR"}
        async with self._session.post(f"{self._url}/customers", json=person, headers=_from(_HONEST)) as answer:
            answer.raise_for_status()
        return email

    async def sign_in(self, email: str) -> float:
        """Seconds until it succeeded; 503 and 429 are tried again after Retry-After, as the shop's button does."""
        began = time.monotonic()
        while True:
            body = {"email": email, "password": _PASSWORD}
            async with self._session.post(f"{self._url}/sessions", json=body, headers=_from(_HONEST)) as answer:
                if answer.status == 201:
                    return time.monotonic() - began
                await asyncio.sleep(int(answer.headers["Retry-After"]))

    async def beside(self, name: str, address: Callable[[int], str], email: str) -> list[Figure]:
        """The honest sign-in while the flood is on, and its answers."""
        async with self._readiness() as ready:
            flood = asyncio.create_task(self._pour(address, _PATIENCE_SECONDS))
            await asyncio.sleep(0.2)
            honest = await self.sign_in(email)
            answers = await flood
        shown = [Figure("flood", f"{name}: {answer}", number, "answers") for answer, number in sorted(answers.items())]
        return [
            Figure("flood", f"{name}: the honest sign-in", honest, "s", at_most(3)),
            Figure("flood", f"{name}: slowest readiness", max(ready.seconds), "s", at_most(1)),
            Figure("flood", f"{name}: readiness that was not READY", ready.wrong, "answers", at_most(0)),
            *shown,
        ]

    async def gone(self, email: str) -> list[Figure]:
        """What is still computed once the flood's clients have left."""
        process = programs(self._system)["profiling"]
        await self._pour(lambda number: f"203.0.{number // 250}.{number % 250}", _GONE_AFTER_SECONDS)
        honest = await self.sign_in(email)
        before = cpu_seconds(process)
        await asyncio.sleep(3)
        return [
            Figure("flood", "clients that left: the honest sign-in right after", honest, "s", at_most(3)),
            Figure("flood", "clients that left: CPU in the 3 s after", cpu_seconds(process) - before, "s", at_most(0.5)),
        ]

    async def _pour(self, address: Callable[[int], str], patience: float) -> Counter[str]:
        return Counter(await asyncio.gather(*(self._one(address(number), patience) for number in range(_FLOOD))))

    async def _one(self, address: str, patience: float) -> str:
        body = {"email": f"{new_id('made-up')}@example.org", "password": _PASSWORD}
        timeout = aiohttp.ClientTimeout(total=patience)
        try:
            async with self._session.post(
                f"{self._url}/sessions", json=body, headers=_from(address), timeout=timeout
            ) as answer:
                return str(answer.status)
        except TimeoutError:
            return "left"

    @asynccontextmanager
    async def _readiness(self) -> AsyncIterator[Readiness]:
        seen = Readiness()
        task = asyncio.create_task(self._watch(seen))
        try:
            yield seen
        finally:
            task.cancel()

    async def _watch(self, seen: Readiness) -> None:
        while True:
            began = time.monotonic()
            async with self._session.get(f"{self._url}/health/ready") as answer:
                seen.wrong += (await answer.json())["status"] != "READY"
            seen.seconds.append(time.monotonic() - began)
            await asyncio.sleep(0.1)


def _from(address: str) -> dict[str, str]:
    return {"X-Forwarded-For": address}
