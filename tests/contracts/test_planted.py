"""The contracts keep every rule, and each rule refuses a planted fault: one run finds all of them, and nothing else."""

import shutil
from pathlib import Path

import pytest

from codegen.lint import check
from tests.contracts.planted import PLANTED
from tests.contracts.planting import found

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is printed for a copy of the contracts with all planted faults in it."""
    copy = tmp_path_factory.mktemp("planted")
    shutil.copytree(ROOT / "contracts", copy / "contracts", ignore=shutil.ignore_patterns("releases", "adr", "*.md"))
    for fault in PLANTED.values():
        for edit in fault.edits:
            edit.apply(copy)
    return list(check(copy).lines)


def test_the_contracts_keep_every_rule() -> None:
    assert list(check(ROOT).lines) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(name: str, lines: list[str]) -> None:
    assert PLANTED[name].found <= {found(line) for line in lines}


def test_nothing_else_is_found(lines: list[str]) -> None:
    planted = {each for fault in PLANTED.values() for each in fault.found}
    assert [line for line in lines if found(line) not in planted] == []


def test_lines_are_sorted_by_file_and_line(lines: list[str]) -> None:
    places = [(line.split(":")[0], int(line.split(":")[1])) for line in lines]
    assert places == sorted(places)
