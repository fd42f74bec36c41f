"""CARTING over HTTP, on SQLite and on PostgreSQL, beside the real CATALOGING and a SHIPPING that says what the test wants."""

from collections.abc import AsyncIterator, Iterator

import pytest
from aiohttp import web
from sqlalchemy import select

from generated.cataloging import models as catalogue
from generated.cataloging import operations as catalogue_operations
from generated.cataloging.client import CatalogingClient
from generated.events.administering import (
    VendorCreated,
    VendorState,
)
from impl.carting.tables import rules, shop_settings
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.carting.support import NOW, Assortment, Desk, Relay, Shopper, a_customer, a_guest
from tests.support.postgresql import PostgreSql
from tests.support.service import NOWHERE, Serving, serving
from tests.support.tokens import free_port


@pytest.fixture(scope="package", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('carting')}/carting.db"
    server: PostgreSql = request.getfixturevalue("postgresql")
    return server.database()


@pytest.fixture(scope="package")
async def the_desk() -> AsyncIterator[tuple[Desk, str]]:
    desk, port = Desk(), free_port()
    app = web.Application()
    app.router.add_post("/shipping-quotes", desk.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield desk, f"http://127.0.0.1:{port}"
    await runner.cleanup()


@pytest.fixture
def desk(the_desk: tuple[Desk, str]) -> Iterator[Desk]:
    desk, _ = the_desk
    yield desk
    desk.fees, desk.point_fees, desk.days, desk.is_away, desk.asked = Desk().fees, {}, Desk().days, False, []


@pytest.fixture(scope="package")
async def services(
    store_url: str, the_desk: tuple[Desk, str], tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[dict[str, Serving]]:
    folder = tmp_path_factory.mktemp("store")
    nowhere = f"http://{NOWHERE}"  # a system that runs on this machine has other keys
    settings = {"SHIPPING_URL": the_desk[1], "PROFILING_URL": nowhere}
    async with serving("carting", "cataloging", folder=folder, store_urls={"carting": store_url}, settings=settings) as running:
        yield running


@pytest.fixture(scope="package")
def carting(services: dict[str, Serving]) -> Serving:
    return services["carting"]


@pytest.fixture(autouse=True)
async def _rules_of_the_test_only(carting: Serving) -> AsyncIterator[None]:
    """Tiers, tax rates and settings that a test tells of are forgotten after it: no test hangs on those before it."""
    tables = (rules, shop_settings)
    before = [[row._asdict() for row in await carting.store.query(lambda tx, t=table: tx.all(select(t)))] for table in tables]  # type: ignore[misc]
    yield

    def put_back(tx: Transaction) -> None:
        for table, rows in zip(tables, before, strict=True):
            tx.execute(table.delete())
            tx.insert(table, *rows)

    await carting.store.command(put_back)
    carting.implementation.subscriptions.tax_rate_changed.call.__self__._kept = None


@pytest.fixture(scope="package")
async def shop(services: dict[str, Serving]) -> Assortment:
    cataloging, vendor_id = services["cataloging"], new_id("ven")
    state = VendorState(
        vendor_id=vendor_id, code="ATELIER", name="Atelier", description="", status="ACTIVE", version=1, as_of=NOW
    )
    await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=state))
    staff = cataloging.as_staff(CatalogingClient, "catalog:write")
    request = catalogue_operations.CreateCategoryRequest(body=catalogue.CategoryDraft(name="Mugs"))
    return Assortment(staff, (await staff.create_category(request)).body.category_id, vendor_id)


@pytest.fixture
async def relay(services: dict[str, Serving]) -> "Relay":
    return Relay(services["cataloging"], services["carting"])


@pytest.fixture
async def guest(carting: Serving) -> Shopper:
    return await a_guest(carting)


@pytest.fixture
async def customer(carting: Serving) -> Shopper:
    return await a_customer(carting)
