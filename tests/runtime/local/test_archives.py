"""Archives are unpacked on every Python that the project runs on."""

import io
import tarfile
from pathlib import Path

import pytest

from infra.local.common.archives import unpack

_FILTERS = pytest.mark.skipif(not hasattr(tarfile, "data_filter"), reason="Python 3.11.0 to 3.11.3 have no filters")


def packed(name: str) -> tarfile.TarFile:
    """Returns an archive with one file of that name."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as tar:
        member = tarfile.TarInfo(name)
        member.size = 5
        tar.addfile(member, io.BytesIO(b"hello"))
    written.seek(0)
    return tarfile.open(fileobj=written)


def test_everything_is_unpacked(tmp_path: Path) -> None:
    unpack(packed("a/b.txt"), tmp_path)
    assert (tmp_path / "a" / "b.txt").read_text() == "hello"


@_FILTERS
def test_a_python_without_filters_unpacks_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filtered = packed("a/b.txt")
    filtered.extraction_filter = tarfile.fully_trusted_filter
    monkeypatch.delattr(tarfile, "data_filter")
    unpack(filtered, tmp_path)
    assert (tmp_path / "a" / "b.txt").exists()


@_FILTERS
def test_what_would_reach_outside_is_refused(tmp_path: Path) -> None:
    with pytest.raises(tarfile.OutsideDestinationError):
        unpack(packed("../outside.txt"), tmp_path / "inside")
