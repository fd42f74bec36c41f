"""The launcher over real processes: a broker, a registry, and small stand-ins where services will be."""

import sys
from collections.abc import AsyncIterator

import pytest

from infra.local.launcher.supervisor import Supervisor
from infra.local.launcher.system import System
from tests.runtime.local.support import SHOP, STAND_IN, Running, write_schema


@pytest.fixture(scope="package")
async def running(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    schemas = tmp_path_factory.mktemp("schemas")
    write_schema(schemas)
    async with System(services=[SHOP], commands={SHOP: [sys.executable, "-c", STAND_IN]}, schemas=schemas) as system:
        yield Running(system, schemas)


@pytest.fixture
async def supervised() -> AsyncIterator[Supervisor]:
    one = Supervisor()
    yield one
    await one.stop()
