"""PostgreSQL's programs where the user who runs them cannot read them, as in a virtual environment below /root."""

import subprocess
from pathlib import Path

import pytest

from infra.local.launcher.programs import postgresql


def test_they_are_copied_with_their_libraries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "_user", lambda: "somebody")
    monkeypatch.setattr(postgresql, "_closed_folder", lambda path: path.anchor)
    programs = postgresql.Postgresql(folder=tmp_path, port=1, password="").programs
    assert programs.is_relative_to(tmp_path)
    done = subprocess.run([programs / "initdb", "--version"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
