"""A server for the compiled clients to call, and the contracts."""

from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest

from codegen import reading
from codegen.bundle import Bundle
from tests.support.canned import BUSY, CART, CannedServer, canned_server

ROOT = Path(__file__).parents[2]
CACHE = ROOT / "out" / "sdk" / "cache"
"""Compilers and libraries, fetched once."""


@pytest.fixture(scope="session")
def bundles() -> Mapping[str, Bundle]:
    return reading.read(ROOT).services()


@pytest.fixture
async def server() -> AsyncIterator[CannedServer]:
    """It makes a cart, then it is busy: each sample prints both."""
    async with canned_server() as server:
        server.answers = [
            (201, {"Location": "/carts/c1"}, {"cart": CART, "cart_token": "secret"}),
            (503, {"Retry-After": "7"}, BUSY),
        ]
        yield server


SEEN = f"{CART['cart_id']} secret\n503 overloaded\n"
"""What each sample prints."""
