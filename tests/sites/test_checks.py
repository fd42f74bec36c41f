"""What npm says of each site: style, types and unit tests, with the packages that its lock names."""

from pathlib import Path

import pytest

from infra.local.launcher.sites import SITES
from infra.local.site.node import INSTALL, NPM, VERSION, run
from infra.local.site.sources import key

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session", params=["shop", "backoffice"])
async def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site, its packages installed unless they are there already."""
    folder = ROOT / SITES[request.param].folder
    stamp = folder / "node_modules" / ".comptoir-lock"
    wanted = key({name: (folder / name).read_bytes() for name in ("package.json", "package-lock.json")}, VERSION)
    if not stamp.exists() or stamp.read_text() != wanted:
        await run("npm ci", INSTALL, folder=folder, log=tmp_path_factory.mktemp("install") / "log")
        stamp.write_text(wanted)
    return folder


@pytest.mark.parametrize("script", ["lint", "types", "test"])
async def test_npm_finds_nothing(site: Path, script: str, tmp_path: Path) -> None:
    """BuildFailed tells the end of what the script said."""
    await run(f"npm run {script}", (*NPM, "run", script), folder=site, log=tmp_path / "log")
