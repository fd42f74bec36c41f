"""A backup of a shop that goes on selling, restored into an empty folder: everything adds up there, and it goes on selling."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from infra.local.backup import whole
from infra.local.backup.folder import restore_folder
from infra.local.backup.log import Keeps
from infra.local.launcher.system import ROOT, System
from infra.local.players.callers import patiently
from tests.journeys.conftest import ENVIRONMENT
from tests.support.shop import Shop, open_shop

BUYERS = 4


@dataclass
class Sold:
    """What was sold: the orders answered before the backup began, and what the folders and the file are called."""

    folder: Path
    file: Path
    before: set[str] = field(default_factory=set)
    after: set[str] = field(default_factory=set)


async def sell(shop: Shop, ended: asyncio.Event) -> None:
    """Buys again and again; every third order is cancelled, every other one is sent off."""
    number = 0
    while not ended.is_set():
        number += 1
        buyer = await patiently(shop.guest_with_cart)
        order = await patiently(buyer.order)
        if number % 3 == 0:
            await patiently(lambda buyer=buyer, order=order: buyer.cancel(order.order_id))  # type: ignore[misc]
        elif number % 2 == 0:
            await shop.fulfilled(order.order_id)
            shipment = await shop.staff.shipment(order.order_id)
            await shop.staff.label(shipment.shipment_id)
            await shop.staff.dispatch(shipment.shipment_id)


async def command(*arguments: str) -> str:
    """Runs `python -m infra.local.backup`; returns what it said."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "infra.local.backup", *arguments), cwd=ROOT, stdout=-1, stderr=-1
    )
    said, wrong = await process.communicate()
    assert process.returncode == 0, wrong.decode()
    return said.decode()


@pytest.fixture(scope="module")
async def sold(tmp_path_factory: pytest.TempPathFactory) -> Sold:
    """The backup was written while buyers bought, and they went on buying after it."""
    place = tmp_path_factory.mktemp("drill")
    kept = Sold(folder=place / "data", file=place / "shop.backup")
    async with System(data=kept.folder, environment=ENVIRONMENT) as system, open_shop(system, "Tasse bleue") as shop:
        ended = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            for _ in range(BUYERS):
                group.create_task(sell(shop, ended))
            while len(shop.accepted) < 12:
                await asyncio.sleep(0.1)
            kept.before = set(shop.accepted)
            await command("backup", "--data", str(kept.folder), str(kept.file))
            ended.set()
        kept.after = shop.accepted - kept.before
        assert await shop.check() == []
    assert kept.after  # it went on selling meanwhile
    return kept


@asynccontextmanager
async def reopened(folder: Path, accepted: set[str]) -> AsyncIterator[Shop]:
    async with System(data=folder, environment=ENVIRONMENT) as system, open_shop(system, "Tasse rouge") as shop:
        shop.accepted |= accepted
        yield shop


async def test_a_restored_shop_adds_up_and_goes_on(sold: Sold, tmp_path: Path) -> None:
    folder = tmp_path / "restored"
    await command("restore", str(sold.file), "--data", str(folder))
    async with reopened(folder, sold.before) as shop:
        assert await shop.check() == []
        order = await shop.confirmed(await shop.guest_with_cart())
        assert order.status == "CONFIRMED"
        assert await shop.check() == []


async def test_events_of_the_lost_future_would_be_found(sold: Sold, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: the log is restored as it was read, after the stores."""

    def everything(_urls: object) -> Keeps:
        return lambda _record: True

    monkeypatch.setattr(whole, "known_to_their_owners", everything)
    folder = tmp_path / "ahead"
    await restore_folder(sold.file, folder)
    async with reopened(folder, sold.before) as shop:
        assert await shop.check(seconds=5) != []
