"""PROFILING over HTTP, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from generated.profiling.client import ProfilingClient
from tests.service.profiling.neighbours import NAMES, Together
from tests.service.profiling.support import CHEAP, LIMITS, OWNER_EMAIL, OWNER_PASSWORD, sign_in, signed_in
from tests.support.postgresql import PostgreSql
from tests.support.service import Serving, serving


@pytest.fixture(scope="package", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def new_store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], str]:
    """Creates an empty store of the kind at hand, for a service that must not share one."""
    if request.param == "sqlite":
        return lambda: f"sqlite:///{tmp_path_factory.mktemp('profiling')}/profiling.db"
    server: PostgreSql = request.getfixturevalue("postgresql")
    return server.database


@pytest.fixture(scope="package")
def store_url(new_store_url: Callable[[], str]) -> str:
    return new_store_url()


@pytest.fixture(scope="package")
async def profiling(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    async with serving("profiling", folder=folder, store_urls={"profiling": store_url}, settings=CHEAP) as services:
        yield services["profiling"]


@pytest.fixture(scope="package")
async def together(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Together]:
    async with serving(*NAMES, folder=tmp_path_factory.mktemp("together"), settings=CHEAP) as services:
        yield Together(services=services)


@pytest.fixture
def anybody(profiling: Serving) -> ProfilingClient:
    return profiling.client(ProfilingClient)


@pytest.fixture
async def owner(profiling: Serving, anybody: ProfilingClient) -> ProfilingClient:
    return signed_in(profiling, await sign_in(anybody, OWNER_EMAIL, OWNER_PASSWORD))


@pytest.fixture
async def crowded(tmp_path: Path) -> AsyncIterator[Serving]:
    settings = {**CHEAP, **LIMITS, "PASSWORD_QUEUE": "2"}
    async with serving("profiling", folder=tmp_path, settings=settings) as services:
        yield services["profiling"]
