"""The same for a folder on PostgreSQL, with two replicas of each service."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.local.launcher.system import System
from tests.drills.selling import adds_up_and_goes_on, reopened, run, selling_during
from tests.support.messaging import in_memory_folder
from tests.support.shop import open_shop
from tests.support.systems import QUICK


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that PostgreSQL's own user may pass through: those of pytest are closed to others."""
    path = Path(tempfile.mkdtemp(prefix="comptoir-drill-", dir=in_memory_folder()))
    path.chmod(0o711)
    yield path
    shutil.rmtree(path)


async def test_replicas_are_restored_too(place: Path) -> None:
    def on(folder: str) -> System:
        return System(data=place / folder, environment=QUICK, store="postgresql", replicas=2)

    async with on("data") as system, open_shop(system, "Tasse bleue") as shop:
        orders = await selling_during(
            shop, lambda: run("infra.local.backup", "backup", "--data", str(place / "data"), str(place / "file"))
        )
        assert await shop.check() == []
    await run("infra.local.backup", "restore", str(place / "file"), "--data", str(place / "restored"))
    async with reopened(on("restored"), orders) as shop:
        await adds_up_and_goes_on(shop)
