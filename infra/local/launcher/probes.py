"""Asking a program whether it is ready."""

import asyncio
from collections.abc import Awaitable, Callable

import aiohttp

from infra.local.common.ports import HOST

Probe = Callable[[], Awaitable[bool]]
_TIMEOUT_SECONDS = 2.0


def port_open(port: int) -> Probe:
    """Returns True once something accepts connections on the port."""

    async def probe() -> bool:
        try:
            _, writer = await asyncio.wait_for(asyncio.open_connection(HOST, port), _TIMEOUT_SECONDS)
        except (OSError, TimeoutError):
            return False
        writer.close()
        return True

    return probe


def answers(url: str) -> Probe:
    """Returns True once a GET gets the status 200."""

    async def probe() -> bool:
        return await _get(url) is not None

    return probe


def reports_ready(url: str) -> Probe:
    """Returns True once the service at `url` reports READY; False for DEGRADED, although that is a 200 too."""

    async def probe() -> bool:
        return await readiness(url) == "READY"

    return probe


async def readiness(url: str) -> str | None:
    """Returns the readiness report of the service at `url`; None when it does not respond, or is not ready."""
    answer = await _get(f"{url}/health/ready")
    return str(answer.get("status")) if isinstance(answer, dict) else None


async def _get(url: str) -> object:
    timeout = aiohttp.ClientTimeout(total=_TIMEOUT_SECONDS)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
            return await answer.json(content_type=None) if answer.ok else None
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
        return None
