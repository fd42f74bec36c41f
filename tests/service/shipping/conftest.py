"""SHIPPING over HTTP, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator

import pytest

from generated.shipping.client import ShippingClient
from tests.support.postgresql import PostgreSql
from tests.support.service import Serving, serving


@pytest.fixture(scope="package", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('shipping')}/shipping.db"
    server: PostgreSql = request.getfixturevalue("postgresql")
    return server.database()


@pytest.fixture(scope="package")
async def shipping(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    async with serving("shipping", folder=folder, store_urls={"shipping": store_url}) as services:
        yield services["shipping"]


@pytest.fixture
def staff(shipping: Serving) -> ShippingClient:
    return shipping.as_staff(ShippingClient, "shipping:read", "shipping:write")


@pytest.fixture
def service(shipping: Serving) -> ShippingClient:
    return shipping.as_service(ShippingClient)


@pytest.fixture
def anybody(shipping: Serving) -> ShippingClient:
    return shipping.client(ShippingClient)
