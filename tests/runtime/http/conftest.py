"""The HTTP runtime over a real port: what every operation may rely on, whatever its code."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.runtime.http.support import Api, serving_api
from tests.runtime.http.wires import HASTY, PATIENT, Server, serving_notes


@pytest.fixture
async def api(tmp_path: Path) -> AsyncIterator[Api]:
    async with serving_api(tmp_path) as at:
        yield at


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    async with serving_notes(tmp_path, PATIENT) as at:
        yield at


@pytest.fixture
async def hasty(tmp_path: Path) -> AsyncIterator[Server]:
    """One that waits for nobody long."""
    async with serving_notes(tmp_path, HASTY) as at:
        yield at
