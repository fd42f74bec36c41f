"""The linter accepts every contract, and refuses a planted fault."""

import shutil
import subprocess
from pathlib import Path

import pytest

from codegen import node_tools
from generated.suite import SERVICES

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


@pytest.fixture(scope="session")
def redocly() -> Path:
    """The linter, installed from its lock file."""
    return node_tools.FOLDER / node_tools.program("@redocly/cli", "redocly")


def lint(redocly: Path, *contracts: Path) -> subprocess.CompletedProcess[str]:
    command: list[str | Path] = [
        node_tools.NODE,
        redocly,
        "lint",
        "--config",
        HERE / "redocly.yaml",
        "--format",
        "stylish",
        *contracts,
    ]
    environment = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "CI": "true"}
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment)


def test_every_contract_keeps_the_rules(redocly: Path) -> None:
    contracts = sorted(ROOT.glob("contracts/*/openapi.yaml"))
    assert {path.parent.name for path in contracts} == set(SERVICES)
    done = lint(redocly, *contracts)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("file", "old", "new", "rule"),
    [
        ("paths/availability.yaml", "operationId: get_availability", "operationId: getAvailability", "S-02-operation-id"),
        ("paths/availability.yaml", "tags: [availability]", "tags: [availability, reservations]", "S-02-one-tag"),
        ("paths/availability.yaml", "name: sku", "name: SkuList", "S-04-parameter-names"),
        ("schemas/stock.yaml", "safety_stock: {", "safetyStock: {", "S-04-properties"),
        ("openapi.yaml", "openapi: 3.0.3", "openapi: 3.0.1", "S-01-version"),
        ("paths/availability.yaml", "status: IN_STOCK", "status: PLENTY", "no-invalid-media-type-examples"),
        ("paths/availability.yaml", "description: What can be", "summary2: What can be", "struct"),
    ],
)
def test_a_planted_fault_is_refused(redocly: Path, tmp_path: Path, file: str, old: str, new: str, rule: str) -> None:
    shutil.copytree(ROOT / "contracts", tmp_path / "contracts")
    target = tmp_path / "contracts" / "stocking" / file
    assert old in target.read_text()
    target.write_text(target.read_text().replace(old, new))
    done = lint(redocly, tmp_path / "contracts" / "stocking" / "openapi.yaml")
    assert done.returncode == 1
    assert rule in done.stdout
