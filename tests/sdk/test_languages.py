"""Which languages there are, and what is said of one that is none."""

from pathlib import Path

import pytest

from codegen import sdk
from tests.sdk.conftest import ROOT


@pytest.mark.parametrize("language", ["csharp", "kotlin", "rust", "php", "ruby", "swift", "dart"])
def test_each_language_is_generated(language: str, tmp_path: Path) -> None:
    assert sdk.main([language, "carting", "--to", str(tmp_path), "--root", str(ROOT)]) == 0
    assert len(list((tmp_path / "carting").rglob("*"))) > 30


def test_what_was_generated_before_is_removed(tmp_path: Path) -> None:
    for service in ("carting", "carting"):
        assert sdk.main(["php", service, "--to", str(tmp_path), "--root", str(ROOT)]) == 0
        stale = tmp_path / "carting" / "lib" / "Stale.php"
        with (tmp_path / "carting" / ".openapi-generator" / "FILES").open("a") as files:
            files.write("lib/Stale.php\n")
        assert not stale.exists()
        stale.write_text("")


def test_an_unknown_language_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sdk.main(["klingon", "carting", "--to", str(tmp_path), "--root", str(ROOT)]) == 1
    assert capsys.readouterr().err.startswith("klingon: no such language; there are java, go,")
