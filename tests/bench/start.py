"""From `tox -e up` to the first confirmed order of a guest, with everything cached: the run before the measured one sees to that."""

import asyncio
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO

import aiohttp
import psutil

from generated.cataloging import operations as cataloging
from infra.local.launcher.state import State, running
from infra.local.players.shopper import Shopper
from tests.bench.figures import Figure, at_most

_UP_SECONDS = 180.0
_FIRST_UP_SECONDS = 900.0
_STOP_SECONDS = 30.0
_POLL_SECONDS = 0.05


async def measure() -> list[Figure]:
    await _first_order(_FIRST_UP_SECONDS)
    up, ordered = await _first_order(_UP_SECONDS)
    return [
        Figure("start", f"`{_name()}` to everything ready, demo data loaded", up, "s"),
        Figure("start", f"`{_name()}` to the first confirmed order", ordered, "s", at_most(20)),
    ]


async def _first_order(limit: float) -> tuple[float, float]:
    """Seconds until the system is announced, and until an order is confirmed. Raises TimeoutError and RuntimeError."""
    began = time.perf_counter()
    async with _started(limit) as state, aiohttp.ClientSession() as session:
        up = time.perf_counter() - began
        shopper = Shopper(state.urls, session)
        await shopper.fill_cart((await _something_in_stock(shopper), 1))
        await shopper.wait_for((await shopper.order()).order_id, "CONFIRMED")
        return up, time.perf_counter() - began


async def _something_in_stock(shopper: Shopper) -> str:
    wanted = cataloging.ListProductsRequest(in_stock=True, limit=1)
    product = (await shopper.services.cataloging.list_products(wanted)).body.items[0]
    found = await shopper.services.cataloging.get_product(cataloging.GetProductRequest(product_id=product.product_id))
    return next(variant.sku for variant in found.body.variants if variant.availability != "OUT_OF_STOCK")


@asynccontextmanager
async def _started(limit: float) -> AsyncIterator[State]:
    with tempfile.TemporaryFile() as said:
        process = await asyncio.create_subprocess_exec(
            *_command(), stdin=asyncio.subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True
        )
        try:
            yield await _announced(process, limit, said)
        finally:
            await _ended(process)


async def _announced(process: asyncio.subprocess.Process, limit: float, said: IO[bytes]) -> State:
    """What the started launcher, not another one on this machine, tells of itself."""
    async with asyncio.timeout(limit):
        while True:
            for state in running():
                if state.launcher in _family(process.pid):
                    return state
            if process.returncode is not None:
                said.seek(0)
                raise RuntimeError(f"{_name()} ended: {said.read()[-2000:].decode(errors='replace')}")
            await asyncio.sleep(_POLL_SECONDS)


async def _ended(process: asyncio.subprocess.Process) -> None:
    """Ctrl-C, as a person would; by force when that takes too long."""
    if process.returncode is not None:
        return
    os.killpg(process.pid, signal.SIGINT)
    try:
        await asyncio.wait_for(process.wait(), _STOP_SECONDS)
    except TimeoutError:
        os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


def _family(pid: int) -> set[int]:
    try:
        return {pid, *(child.pid for child in psutil.Process(pid).children(recursive=True))}
    except psutil.NoSuchProcess:
        return set()


def _command() -> tuple[str, ...]:
    """Through tox where there is one, as README says."""
    if tox := shutil.which("tox"):
        return (tox, "-q", "-e", "up", "--", "--ports", "free")
    return (sys.executable, "-m", "infra.local", "up", "--ports", "free", "--no-sites")


def _name() -> str:
    return "tox -e up" if Path(_command()[0]).name == "tox" else "python -m infra.local up"
