"""PAYING over HTTP, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator

import pytest

from generated.paying.client import PayingClient
from tests.service.paying.support import STAFF, simulate
from tests.support.postgresql import PostgreSql
from tests.support.service import Serving, serving


@pytest.fixture(scope="package", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('paying')}/paying.db"
    server: PostgreSql = request.getfixturevalue("postgresql")
    return server.database()


@pytest.fixture(scope="package")
async def paying(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    async with serving("paying", folder=folder, store_urls={"paying": store_url}) as services:
        yield services["paying"]


@pytest.fixture
async def staff(paying: Serving) -> AsyncIterator[PayingClient]:
    client = paying.as_staff(PayingClient, *STAFF)
    yield client
    await simulate(client, "ACCEPT")
