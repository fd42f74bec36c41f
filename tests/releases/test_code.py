"""Which code is kept: that of the last release."""

from pathlib import Path

import pytest

from tests.releases import code
from tests.releases.kept import Release


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Returns a small one."""
    for name in (
        "impl/ordering/app.py",
        "generated/typescript/suite.ts",
        "infra/__init__.py",
        "infra/runtime/job.py",
        "pyproject.toml",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def test_it_replaces_that_of_the_release_before(checkout: Path) -> None:
    making, first, second = (Release(checkout, version) for version in ("0.2.0.dev0", "0.2.0", "0.3.0"))
    for release in (making, first):
        code.write(checkout, release)
    assert not making.folder.exists()
    first.write_facts({})
    code.write(checkout, second)
    assert not first.code.exists()
    assert first.facts == {}
    assert code.last(checkout) == second


def test_it_is_what_services_run(checkout: Path, tmp_path: Path) -> None:
    release = Release(checkout, "0.2.0")
    code.write(checkout, release)
    place = release.unpack(release.code, tmp_path / "unpacked")
    files = {path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file()}
    assert files == {"impl/ordering/app.py", "infra/__init__.py", "infra/runtime/job.py", "pyproject.toml"}
