"""BILLING over HTTP, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime
from functools import partial

import pytest

from generated.billing.client import BillingClient
from infra.runtime.store.base import utc_now
from tests.service.billing.support import QUICK, STAFF, same, seller
from tests.support.postgresql import PostgreSql
from tests.support.service import Serving, serving


@pytest.fixture(scope="package", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('billing')}/billing.db"
    server: PostgreSql = request.getfixturevalue("postgresql")
    return server.database()


@pytest.fixture(scope="package")
async def billing(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    async with serving("billing", folder=folder, store_urls={"billing": store_url}, settings=QUICK) as services:
        await services["billing"].react(seller())
        yield services["billing"]


@pytest.fixture
def staff(billing: Serving) -> BillingClient:
    return billing.as_staff(BillingClient, *STAFF)


@pytest.fixture
def clock(billing: Serving) -> Iterator[Callable[[datetime], None]]:
    """Sets the service's clock until the end of the test."""

    def stand_at(instant: datetime) -> None:
        billing.store.clock = partial(same, instant)

    yield stand_at
    billing.store.clock = utc_now
