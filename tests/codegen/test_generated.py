"""What codegen accepts becomes code that imports, that the type checker accepts, and that carries every value there and back.

The accepted mutations and contracts at random are generated together, as services of one suite: one JVM, one type check.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from codegen import output
from codegen.faults import CodegenError
from codegen.reading import read
from tests.codegen.conftest import generate
from tests.codegen.mutations import accepted
from tests.codegen.strategies import contracts
from tests.codegen.trials import PORT, contract, tree, write

pytestmark = pytest.mark.thorough

REPOSITORY = Path(__file__).parents[2]
DRAWN, KEPT = 120, 20  # neighbours that hypothesis draws resemble each other


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything that was accepted, generated."""
    root = tmp_path_factory.mktemp("generated")
    documents = [*accepted(), *_accepted(_drawn(), tmp_path_factory.mktemp("read"))]
    for index, document in enumerate(documents):
        document["servers"][0]["url"] = f"http://localhost:{PORT + index}"
    tree(root, {f"trial_{index}": document for index, document in enumerate(documents)})
    output.replace(generate(root), root / "generated", ("**/*",))
    return root


def test_every_value_arrives_as_it_left(folder: Path) -> None:
    services = sorted(path.name for path in (folder / "generated").glob("trial_*"))
    assert len(services) > KEPT
    done = _run(folder, "-W", "error::SyntaxWarning", "-m", "tests.codegen.round_trip", *services)
    assert done.stdout.splitlines() == []
    assert done.returncode == 0, done.stderr


def test_the_type_checker_accepts_it(folder: Path) -> None:
    options = ("--config-file", str(REPOSITORY / "pyproject.toml"), "--cache-dir", str(folder / "mypy"), "--no-error-summary")
    done = _run(folder, "-m", "mypy", *options, "generated")
    assert done.stdout.splitlines() == []


def _drawn() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []

    @settings(
        max_examples=DRAWN,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(contracts())
    def draw(document: dict[str, Any]) -> None:
        found.append(document)

    draw()
    return found[:: DRAWN // KEPT]


def _accepted(documents: list[dict[str, Any]], root: Path) -> list[dict[str, Any]]:
    """Those that are accepted; the others are refused in lines that name the place."""
    tree(root, {"trial": contract(PORT)})
    return [document for document in documents if _is_accepted(document, root)]


def _is_accepted(document: dict[str, Any], root: Path) -> bool:
    write(root, "trial", document)
    try:
        read(root, ["trial"])
    except CodegenError as error:
        unplaced = [line for line in error.lines if not line.startswith("contracts/trial/openapi.yaml#/")]
        if unplaced:
            raise AssertionError(unplaced) from error
        return False
    return True


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PYTHONPATH": f"{folder}:{REPOSITORY}", "MYPYPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
