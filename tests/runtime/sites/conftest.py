"""How the sites are built and served, over real processes and tiny sites that need no Node."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.runtime.sites.support import SHOP, Browser, builder, served, write


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A root with both sites' sources, and things beside them that no build reads."""
    root = tmp_path / "project"
    for name, text in {
        "frontend/src/main.ts": "shop",
        "frontend/shared/api.ts": "api",
        "package.json": "{}",
        "package-lock.json": "{}",
        "frontend/package.json": "{}",
        "frontend/shared/package.json": "{}",
        "frontend/tests/main.test.ts": "test",
        "node_modules/left-pad/index.js": "mine",
        "backoffice/src/main.ts": "back office",
        "backoffice/package.json": "{}",
        "generated/typescript/ordering.d.ts": "types",
    }.items():
        write(root / name, text)
    return root


@pytest.fixture
async def shop(project: Path) -> AsyncIterator[Browser]:
    async with served("shop", await builder(project)[0].built(SHOP)) as client:
        yield client
