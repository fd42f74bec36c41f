"""The real Kafka and registry that tests of the runtime share, and a store of each kind."""

import gc
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from infra.local.launcher.system import System
from tests.support.messaging import Topic, in_memory_folder, new_topic
from tests.support.pair import Pair
from tests.support.postgresql import PostgreSql


@pytest.fixture(scope="session")
async def system() -> AsyncIterator[System]:
    """Broker and registry without services."""
    async with System(services=()) as running:
        yield running


@pytest.fixture
async def topic(system: System) -> AsyncIterator[Topic]:
    yield await new_topic(system.kafka)
    gc.collect()  # what aiokafka dropped is found now, by the test that may ignore it, and not in whatever test comes later


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory where there is one: that is where stores live by default."""
    path = Path(tempfile.mkdtemp(prefix="comptoir-test-", dir=in_memory_folder()))
    yield path
    shutil.rmtree(path)


@pytest.fixture
def pair(system: System, topic: Topic, folder: Path) -> Pair:
    return Pair(system, topic, folder)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, folder: Path) -> str:
    """The STORE_URL of an empty store, of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{folder / 'store.db'}"
    server: PostgreSql = request.getfixturevalue("postgresql")
    return server.database()
