"""What an editor checks is what codegen checks: the schemas fit every contract file, and see what is misspelt."""

import json
import re
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from codegen import editor
from codegen.faults import Faults
from codegen.sources import Sources

REPOSITORY = Path(__file__).parents[2]
SETTINGS = json.loads((REPOSITORY / ".vscode" / "settings.json").read_text(encoding="utf-8"))
WIRED = {
    **SETTINGS["yaml.schemas"],
    **{each["url"].removeprefix("./"): each["fileMatch"] for each in SETTINGS["json.schemas"]},
}
"""Globs by schema; those that begin with ! are excepted."""


def matched(globs: list[str]) -> set[Path]:
    found = {path for each in globs if not each.startswith("!") for path in REPOSITORY.glob(each)}
    return found - {path for each in globs if each.startswith("!") for path in REPOSITORY.glob(each[1:])}


def validator(name: str) -> Any:
    return jsonschema_rs.Draft7Validator(json.loads(editor.files(REPOSITORY)[f"{name}.schema.json"]))


def test_every_schema_is_wired() -> None:
    assert set(WIRED) == {f"{editor.FOLDER.as_posix()}/{name}" for name in editor.files(REPOSITORY)}


@pytest.mark.parametrize("schema", WIRED)
def test_every_file_is_as_its_schema_says(schema: str) -> None:
    files = matched(WIRED[schema])
    assert files or schema.endswith("approvals.schema.json")  # there may be nothing to approve
    sources = Sources(REPOSITORY, Faults())
    judge = validator(Path(schema).name.removesuffix(".schema.json"))
    for path in files:
        document = sources.raw(path.relative_to(REPOSITORY / "contracts").as_posix())
        assert [f"{path}: {error.message}" for error in judge.iter_errors(document)] == []
    assert sources.faults.lines == []


@pytest.mark.parametrize(
    ("name", "planted"),
    [
        ("problems", "problems: {cart-full: {title: Full, state: 409, detail: Too much.}}"),
        ("topics", "publishes: {carting.carts: {key: cart_id, events: [CartCreated], cleanup: compakt}}"),
        ("topics", "subscribe: {}"),
        ("shared-topics", "defaults: {partitions: 3, cleanup: delete}"),
        ("scopes", "scopes: {carts:read: {description: See carts}}"),
        ("shared-scopes", "scopes: {}"),
        ("sites", "sites: {shop: 99999}"),
        (
            "approvals",
            "approvals: [{rule: enum-values-added, place: contracts/a.yaml#/b, owner: me, reason: Because it is so.}]",
        ),
        ("event", "{title: CartCreated, type: object, properties: {cart_id: {type: text}}, required: []}"),
    ],
)
def test_a_planted_fault_is_seen(name: str, planted: str) -> None:
    assert list(validator(name).iter_errors(yaml.safe_load(planted)))


def test_no_editor_no_schemas(tmp_path: Path) -> None:
    assert editor.files(tmp_path) == {}


def test_a_commit_with_a_broken_contract_is_refused(tmp_path: Path) -> None:
    """As pre-commit does it: the hook is for the file, and its command fails."""
    hooks = yaml.safe_load((REPOSITORY / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]
    (hook,) = [each for each in hooks if each["id"] == "contracts"]
    assert re.search(hook["files"], "contracts/stocking/problems.yaml")
    tox = ConfigParser(interpolation=None)
    tox.read(REPOSITORY / "tox.ini")
    environment = hook["entry"].split()[-1]
    command = tox[f"testenv:{environment}"]["commands"].replace("{posargs}", "").split()
    assert command[:3] == ["python", "-m", "requirements"]
    shutil.copytree(REPOSITORY / "contracts", tmp_path / "contracts", ignore=shutil.ignore_patterns("releases", "adr"))
    broken = tmp_path / "contracts" / "stocking" / "problems.yaml"
    broken.write_text(broken.read_text(encoding="utf-8").replace("status: 409", "state: 409", 1), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, *command[4:], "--root", tmp_path], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert re.search("^contracts/stocking/problems.yaml:.*state", done.stdout, re.MULTILINE), done.stdout + done.stderr
