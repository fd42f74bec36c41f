"""ADMINISTERING over HTTP, alone and with CATALOGING, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import delete

from generated.administering.client import AdministeringClient
from tests.service.administering.support import PROJECTIONS, STAFF
from tests.support.postgresql import PostgreSql
from tests.support.service import Serving, serving


@pytest.fixture(scope="package", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('administering')}/administering.db"
    server: PostgreSql = request.getfixturevalue("postgresql")
    return server.database()


@pytest.fixture(scope="package")
async def services(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[dict[str, Serving]]:
    folder = tmp_path_factory.mktemp("stores")
    async with serving("administering", "cataloging", folder=folder, store_urls={"administering": store_url}) as running:
        yield running


@pytest.fixture(scope="package")
def administering(services: dict[str, Serving]) -> Serving:
    return services["administering"]


@pytest.fixture
async def empty(administering: Serving) -> Serving:
    await administering.store.command(lambda tx: [tx.execute(delete(table)) for table in PROJECTIONS])
    return administering


@pytest.fixture
def staff(administering: Serving) -> AdministeringClient:
    return administering.as_staff(AdministeringClient, *STAFF)
