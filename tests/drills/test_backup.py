"""A backup of a shop that goes on selling, restored into an empty folder: everything adds up there, and it goes on selling."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from infra.local.backup import whole
from infra.local.backup.folder import restore_folder
from infra.local.backup.log import Keeps
from infra.local.launcher.system import System
from tests.drills.selling import adds_up_and_goes_on, reopened, run, selling_during
from tests.support.shop import open_shop
from tests.support.systems import QUICK


@dataclass(frozen=True)
class Kept:
    """A backup, and the orders that were answered before it began."""

    file: Path
    orders: set[str]


@pytest.fixture(scope="module")
async def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    place = tmp_path_factory.mktemp("drill")
    file = place / "shop.backup"
    async with System(data=place / "data", environment=QUICK) as system, open_shop(system, "Tasse bleue") as shop:
        orders = await selling_during(
            shop, lambda: run("infra.local.backup", "backup", "--data", str(place / "data"), str(file))
        )
        assert await shop.check() == []
    return Kept(file, orders)


async def test_a_restored_shop_adds_up_and_goes_on(kept: Kept, tmp_path: Path) -> None:
    assert kept.file.stat().st_mode & 0o077 == 0  # it holds secrets
    folder = tmp_path / "restored"
    await run("infra.local.backup", "restore", str(kept.file), "--data", str(folder))
    async with reopened(System(data=folder, environment=QUICK), kept.orders) as shop:
        await adds_up_and_goes_on(shop)


async def test_events_of_the_lost_future_would_be_found(kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: the log is restored as it was read, after the stores."""

    def everything(_urls: object) -> Keeps:
        return lambda _record: True

    monkeypatch.setattr(whole, "known_to_their_owners", everything)
    folder = tmp_path / "ahead"
    await restore_folder(kept.file, folder)
    async with reopened(System(data=folder, environment=QUICK), kept.orders) as shop:
        assert "parked" in "".join(await shop.check(seconds=5))  # they wait for orders that nobody knows
