"""Starts a REVIEWING for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from generated.reviewing.client import ReviewingClient
from infra.runtime.ids import new_id
from tests.support.service import Serving, serving


@pytest.fixture
async def reviewing(tmp_path: Path) -> AsyncIterator[Serving]:
    async with serving("reviewing", folder=tmp_path) as services:
        yield services["reviewing"]


@pytest.fixture
def customer(reviewing: Serving) -> ReviewingClient:
    return reviewing.as_customer(ReviewingClient, new_id("cus"))
