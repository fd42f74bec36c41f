"""The packages of the sites' workspace, installed once for all its tests."""

from pathlib import Path

import pytest

from infra.local.site.node import INSTALL, VERSION, run
from infra.local.site.sources import key, manifests

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
async def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The root of the npm workspace, its packages installed unless they are there already."""
    stamp = ROOT / "node_modules" / ".comptoir-lock"
    wanted = key(manifests(ROOT), VERSION)
    if not stamp.exists() or stamp.read_text() != wanted:
        await run("npm ci", INSTALL, folder=ROOT, log=tmp_path_factory.mktemp("install") / "log")
        stamp.write_text(wanted)
    return ROOT
