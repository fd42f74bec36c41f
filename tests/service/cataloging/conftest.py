"""CATALOGING over HTTP, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from generated.cataloging import models
from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorCreated
from infra.runtime.channel import Channel
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create, create_category, index_of, variant, vendor
from tests.support.postgresql import PostgreSql
from tests.support.service import NOWHERE, Serving, serving


class _Settled(Channel):
    """The way of the public, who see a change a moment later: each call waits until the index has taken everything in."""

    def __init__(self, cataloging: Serving) -> None:
        super().__init__("cataloging", cataloging.url, cataloging.session)
        self._index = index_of(cataloging)

    async def exchange(self, *call: Any) -> tuple[int, Mapping[str, str], bytes]:
        await self._index.fresh_view()
        return await super().exchange(*call)


@pytest.fixture(scope="package", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('cataloging')}/cataloging.db"
    server: PostgreSql = request.getfixturevalue("postgresql")
    return server.database()


@pytest.fixture(scope="package")
async def cataloging(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    settings = {"PROFILING_URL": f"http://{NOWHERE}"}  # a system that runs on this machine has other keys
    async with serving("cataloging", folder=folder, store_urls={"cataloging": store_url}, settings=settings) as services:
        yield services["cataloging"]


@pytest.fixture
def staff(cataloging: Serving) -> CatalogingClient:
    return cataloging.as_staff(CatalogingClient, "catalog:write")


@pytest.fixture
def public(cataloging: Serving) -> CatalogingClient:
    return CatalogingClient(_Settled(cataloging))


@pytest.fixture
async def vendor_id(cataloging: Serving) -> str:
    vendor_id = new_id("ven")
    await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=vendor(vendor_id)))
    return vendor_id


@pytest.fixture
async def category_id(staff: CatalogingClient) -> str:
    return (await create_category(staff, "Mugs")).category_id


@pytest.fixture(scope="package")
async def shop(cataloging: Serving) -> str:
    """Three products of one vendor, whose id is answered."""
    staff, vendor_id = cataloging.as_staff(CatalogingClient, "catalog:write"), new_id("ven")
    await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=vendor(vendor_id, name="Librairie")))
    top = await create_category(staff, "Table")
    below = await create_category(staff, "Cups", parent_id=top.category_id)
    common: dict[str, Any] = {"status": "ACTIVE", "vendor_id": vendor_id}
    blue = [models.Attribute(name="Colour", value="blue")]
    await create(staff, "Tasses à café", variant(cents=900, attributes=blue), category_id=below.category_id, **common)
    await create(staff, "Œuvre d'art", variant(cents=5000), variant(cents=100), category_id=top.category_id, **common)
    await create(
        staff,
        "Plateau",
        variant("TRAY-BIG-01", 2500),
        category_id=top.category_id,
        description="Pour les tasses et le thé",
        **common,
    )
    return vendor_id
