"""Every service tells of which version of the suite it is."""

import re
from pathlib import Path

import pytest

from generated.common.client import CommonClient
from generated.common.operations import GetInfoRequest
from generated.suite import SERVICES
from tests.support.service import serving

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("service", SERVICES)
async def test_the_version_is_the_one_that_the_project_states(service: str, tmp_path: Path) -> None:
    stated = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert stated is not None
    async with serving(service, folder=tmp_path) as services:
        info = (await services[service].client(CommonClient).get_info(GetInfoRequest())).body
    assert (info.service, info.version) == (service, stated[1])
