"""A real process that is told to stop: it says so at once, answers everybody for a while, and ends what is under way."""

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from infra.local.players.callers import until
from infra.runtime.http.security import ServiceTokens
from tests.support.service import prepare
from tests.support.tokens import SECRET, free_port

DRAIN = 2.0


@asynccontextmanager
async def stocking(folder: Path, port: int, **variables: str) -> AsyncIterator[Process]:
    environment = {
        **os.environ,
        "COMPTOIR_PORT": str(port),
        "STORE_URL": f"sqlite:///{folder / 'store.db'}",
        "KAFKA_BOOTSTRAP": "127.0.0.1:9",
        "REGISTRY_URL": "http://127.0.0.1:9",
        "SERVICE_SECRET": SECRET,
        **variables,
    }
    prepare("stocking", environment["STORE_URL"])
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "impl", "stocking", env=environment, stdout=DEVNULL, stderr=DEVNULL
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def answer(session: aiohttp.ClientSession, url: str) -> tuple[int, str]:
    """The status, and what the answer says of its connection; 0 when there is none."""
    try:
        async with session.get(url) as response:
            await response.read()
            return response.status, response.headers.get("Connection", "")
    except aiohttp.ClientError:
        return 0, ""


async def is_live(session: aiohttp.ClientSession, url: str) -> bool:
    return await answer(session, f"{url}/health/live") == (200, "")


async def test_nobody_is_refused_while_it_drains_and_what_is_under_way_is_answered(folder: Path) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    async with stocking(folder, port, DRAIN_SECONDS=str(DRAIN)) as process, aiohttp.ClientSession() as session:
        await until(lambda: is_live(session, url), what="the service starting", seconds=60)
        assert await answer(session, f"{url}/health/ready") == (200, "")
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        body = b'{"order_id": "not an order"}'
        token = ServiceTokens("ordering", SECRET).headers()["Service-Token"]
        head = f"POST /reservations HTTP/1.1\r\nHost: x\r\nService-Token: {token}\r\nContent-Type: application/json\r\n"
        writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body[:5])
        await writer.drain()

        process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        # a signal is handled between two requests: the first answers may still be those of before
        await until(
            lambda: answer(session, f"{url}/health/ready"), lambda found: found == (503, "close"), "readiness being 503"
        )
        answered = 0
        while (found := await answer(session, f"{url}/availability?sku=SAVON-MARSEILLE")) == (200, "close"):
            assert await answer(session, f"{url}/health/live") in ((200, "close"), (0, ""))
            answered += 1
        assert found == (0, "")
        assert time.monotonic() - began >= DRAIN
        assert answered

        writer.write(body[5:])
        assert (await reader.read()).startswith(b"HTTP/1.1 400")
        writer.close()
        assert await asyncio.wait_for(process.wait(), 30) == 0


async def test_a_second_signal_ends_the_draining(folder: Path) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    async with stocking(folder, port, DRAIN_SECONDS="600") as process, aiohttp.ClientSession() as session:
        await until(lambda: is_live(session, url), what="the service starting", seconds=60)
        process.send_signal(signal.SIGTERM)
        await until(lambda: answer(session, f"{url}/health/ready"), lambda found: found[0] == 503, "readiness being 503")
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 30) == 0
