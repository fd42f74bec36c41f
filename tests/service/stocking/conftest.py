"""STOCKING over HTTP, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator

import pytest

from generated.stocking.client import StockingClient
from tests.support.postgresql import PostgreSql
from tests.support.service import Serving, serving


@pytest.fixture(scope="package", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('stocking')}/stocking.db"
    server: PostgreSql = request.getfixturevalue("postgresql")
    return server.database()


@pytest.fixture(scope="package")
async def stocking(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    async with serving("stocking", folder=folder, store_urls={"stocking": store_url}) as services:
        yield services["stocking"]


@pytest.fixture
def service(stocking: Serving) -> StockingClient:
    return stocking.as_service(StockingClient)


@pytest.fixture
def staff(stocking: Serving) -> StockingClient:
    return stocking.as_staff(StockingClient, "stock:read", "stock:write")


@pytest.fixture
def anybody(stocking: Serving) -> StockingClient:
    return stocking.client(StockingClient)
