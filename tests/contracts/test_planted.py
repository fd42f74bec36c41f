"""The contracts keep every rule, and each rule refuses a planted fault: one run finds all of them, and nothing else."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.lint import check
from tests.contracts.planted import PLANTED, STRUCTURAL
from tests.contracts.planting import Fault, found

ROOT = Path(__file__).parents[2]


def planted(copy: Path, faults: Mapping[str, Fault]) -> list[str]:
    """What is printed for a copy of the contracts with all these faults in it."""
    shutil.copytree(ROOT / "contracts", copy / "contracts", ignore=shutil.ignore_patterns("releases", "adr", "*.md"))
    for fault in faults.values():
        for edit in fault.edits:
            edit.apply(copy)
    return list(check(copy).lines)


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return planted(tmp_path_factory.mktemp("planted"), PLANTED)


@pytest.fixture(scope="module")
def structural(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return planted(tmp_path_factory.mktemp("structural"), STRUCTURAL)


def test_the_contracts_keep_every_rule() -> None:
    assert list(check(ROOT).lines) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(name: str, lines: list[str]) -> None:
    assert PLANTED[name].found <= {found(line) for line in lines}


@pytest.mark.parametrize("name", STRUCTURAL)
def test_a_fault_of_structure_is_found_once(name: str, structural: list[str]) -> None:
    places = [found(line)[0] for line in structural]
    assert [places.count(place) for place, _ in STRUCTURAL[name].found] == [1]


def test_nothing_else_is_found(lines: list[str]) -> None:
    planted = {each for fault in PLANTED.values() for each in fault.found}
    assert [line for line in lines if found(line) not in planted] == []


def test_lines_are_sorted_by_file_and_line(lines: list[str]) -> None:
    places = [(line.split(":")[0], int(line.split(":")[1])) for line in lines]
    assert places == sorted(places)
