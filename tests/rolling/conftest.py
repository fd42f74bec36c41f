"""The code of the last release, unpacked."""

from pathlib import Path

import pytest

from infra.local.launcher.system import ROOT
from tests.releases.code import last


@pytest.fixture(scope="session")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns the folder of its code."""
    release = last(ROOT)
    return release.unpack(release.code, tmp_path_factory.mktemp("old"))
