"""The operations that every service has, over HTTP, at one of them: STOCKING."""

from collections.abc import AsyncIterator

import pytest

from generated.common.client import CommonClient
from tests.service.common.support import STAFF
from tests.support.service import Serving, serving


@pytest.fixture(scope="package")
async def stocking(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    async with serving("stocking", folder=tmp_path_factory.mktemp("store")) as services:
        yield services["stocking"]


@pytest.fixture
def anybody(stocking: Serving) -> CommonClient:
    return stocking.client(CommonClient)


@pytest.fixture
def staff(stocking: Serving) -> CommonClient:
    return stocking.as_staff(CommonClient, *STAFF)
