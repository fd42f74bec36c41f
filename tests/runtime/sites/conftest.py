"""How the sites are built and served, over real processes and tiny sites that need no Node."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from infra.local.site.app import application
from tests.runtime.sites.support import SERVICES, SHOP, builder, write


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A root with both sites' sources, and things beside them that no build reads."""
    root = tmp_path / "project"
    for name, text in {
        "frontend/src/main.ts": "shop",
        "frontend/shared/api.ts": "api",
        "frontend/package-lock.json": "{}",
        "frontend/tests/main.test.ts": "test",
        "frontend/node_modules/left-pad/index.js": "mine",
        "backoffice/src/main.ts": "back office",
        "backoffice/package-lock.json": "{}",
        "generated/typescript/ordering.d.ts": "types",
    }.items():
        write(root / name, text)
    return root


@pytest.fixture
async def shop(project: Path) -> AsyncIterator[TestClient[Any, Any]]:
    root = await builder(project)[0].built(SHOP)
    async with TestClient(TestServer(application("shop", root, SERVICES)), auto_decompress=False) as client:
        yield client
