"""One of each kind is made in a copy of the project: all is green at once, but for the tests that say what to fill."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main

ROOT = Path(__file__).parents[2]
PARTS = ("codegen", "contracts", "generated", "impl", "infra")
TESTS = ("architecture", "contracts", "journeys", "service", "support")
NOT = shutil.ignore_patterns("__pycache__", "node_modules")
MADE = {
    "event": (
        *("--service", "stocking", "--name", "StockBlocked", "--topic", "stocking.items"),
        *("--description", "Pieces were taken from sale", "--members", "sku, block_id, reason, blocked_at"),
    ),
    "operation": (
        *("--service", "stocking", "--operation-id", "block_stock", "--method", "POST", "--path", "/stock-items/{sku}/blocks"),
        *("--summary", "Take pieces from sale", "--security", "staff:stock:write", "--emits", "StockBlocked"),
        *("--request", "StockBlockDraft(quantity, reason)", "--response", "StockBlock(block_id, sku, quantity, created_at)"),
        *("--problem", "nothing-free:409:Nothing is free:Wait for goods.", "--problem", "lock-timeout"),
    ),
    "consumer": ("--service", "billing", "--event", "ShipmentDispatched", "--mode", "wait"),
    "service": ("--name", "lending", "--resource", "loans", "--description", "What is lent to whom"),
}
TO_FILL = {
    "stocking/test_block_stock.py": "impl/stocking/operations/block_stock.py",
    "billing/test_on_shipment_dispatched.py": "impl/billing/reactions/on_shipment_dispatched.py",
    "lending/test_list_loans.py": "impl/lending/operations/list_loans.py",
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns the folder of the copy, with what was made."""
    folder = tmp_path_factory.mktemp("scaffold")
    for part in (*PARTS, *(f"tests/{name}" for name in TESTS)):
        shutil.copytree(ROOT / part, folder / part, ignore=NOT)
    (folder / "tests" / "__init__.py").touch()
    for file in ("pyproject.toml", "README.md", "ARCHITECTURE.md", "tox.ini"):
        shutil.copy(ROOT / file, folder)
    for kind, flags in MADE.items():
        assert main(["new", kind, *flags, "--root", str(folder)]) == 0
    return folder


def run(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs `python -m ARGUMENTS…` in the copy."""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=copy,
        env={"PATH": os.environ["PATH"], "HOME": str(copy), "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_contracts_and_generated_code_are_right(copy: Path) -> None:
    assert main(["lint", "--root", str(copy)]) == 0
    assert main(["--check", "--root", str(copy)]) == 0


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "--no-cache", "."),
        ("ruff", "format", "--no-cache", "--check", "."),
        ("mypy", *(f"{part}/{name}" for part in ("impl", "tests/service") for name in ("stocking", "billing", "lending"))),
        ("pytest", "-q", "-p", "no:cacheprovider", "tests/architecture/test_names.py", "tests/architecture/test_layers.py"),
        ("pytest", "-q", "-p", "no:cacheprovider", "tests/contracts/test_authorisation.py"),
    ],
    ids=lambda command: f"{command[0]} {command[-1]}",
)
def test_everything_is_green(copy: Path, command: tuple[str, ...]) -> None:
    done = run(copy, *command)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("test", TO_FILL)
def test_one_test_says_what_to_fill(copy: Path, test: str) -> None:
    done = run(copy, "pytest", "-q", "-p", "no:cacheprovider", f"tests/service/{test}", "-k", "not postgresql")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 failed" in done.stdout
    assert f"Failed: Write {TO_FILL[test]}, and say here what it must do" in done.stdout
