"""What the exports are made of, read once, and a server to call."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from codegen.exports import Inputs
from tests.support.canned import CannedServer, canned_server

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def server() -> AsyncIterator[CannedServer]:
    async with canned_server() as server:
        yield server


@pytest.fixture(scope="session")
def inputs() -> Inputs:
    return Inputs(ROOT)
