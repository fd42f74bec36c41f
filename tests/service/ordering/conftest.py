"""ORDERING over HTTP, on SQLite and on PostgreSQL, with the real STOCKING; CARTING and SHIPPING are played by the test."""

from collections.abc import AsyncIterator

import pytest

from tests.service.ordering.neighbours import neighbourhood
from tests.service.ordering.support import OrderDesk
from tests.support.postgresql import PostgreSql
from tests.support.service import serving


@pytest.fixture(scope="package", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_urls(request: pytest.FixtureRequest) -> dict[str, str]:
    if request.param == "sqlite":
        return {}
    server: PostgreSql = request.getfixturevalue("postgresql")
    return {"ordering": server.database(), "stocking": server.database()}


@pytest.fixture(scope="package")
async def shop(store_urls: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[OrderDesk]:
    folder = tmp_path_factory.mktemp("store")
    async with neighbourhood() as (neighbours, url):
        addresses = {"CARTING_URL": url, "SHIPPING_URL": url, "PAYING_URL": url, "STUCK_CHECK_SECONDS": "0.2"}
        async with serving("ordering", "stocking", folder=folder, store_urls=store_urls, settings=addresses) as services:
            yield OrderDesk(ordering=services["ordering"], stocking=services["stocking"], neighbours=neighbours)
