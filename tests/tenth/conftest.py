"""A copy of the project with the tenth service, generated once for all tests."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.__main__ import main

ROOT = Path(__file__).parents[2]
FILES = Path(__file__).with_name("files")
_PARTS = ("contracts", "impl", "infra", *(f"tests/{name}" for name in ("support", "contracts", "architecture", "journeys")))
_NOT = shutil.ignore_patterns("__pycache__", "node_modules")
collect_ignore = ["files"]  # they are tested in the copy, where the modules that they import are generated

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns the folder of the copy."""
    copy = tmp_path_factory.mktemp("tenth")
    for part in _PARTS:
        shutil.copytree(ROOT / part, copy / part, ignore=_NOT)
    (copy / "tests" / "__init__.py").touch()
    shutil.copy(ROOT / "pyproject.toml", copy)
    if (copy / "contracts" / "reviewing").exists():
        pytest.skip("the sample was added to the project, which tests it from now on as it does every service")
    shutil.copytree(FILES, copy, ignore=_NOT, dirs_exist_ok=True)
    assert main(["--root", str(copy)]) == 0
    return copy


@pytest.fixture(scope="session")
def run(project: Path) -> Run:
    """Runs `python ARGUMENTS…` in the copy, with extra environment variables."""

    def ran(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=project,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(project), "PYTHONDONTWRITEBYTECODE": "1", **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    return ran
