"""The contracts keep every rule, and each rule refuses a planted fault: one run finds all of them, and nothing else."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.lint import check
from tests.contracts.planted import IN_FILES, PLANTED
from tests.contracts.planting import Fault, found

ROOT = Path(__file__).parents[2]


def planted(copy: Path, faults: Mapping[str, Fault]) -> list[str]:
    """What is printed for a copy of the contracts with all these faults in it."""
    shutil.copytree(ROOT / "contracts", copy / "contracts", ignore=shutil.ignore_patterns("releases", "adr", "*.md"))
    for fault in faults.values():
        for edit in fault.edits:
            edit.apply(copy)
    return list(check(copy).lines)


def missed(fault: Fault, lines: list[str]) -> list[tuple[str, str]]:
    """What no line says; one of codegen's own checks at the same place will do."""
    told = {found(line) for line in lines}
    return [(place, rule) for place, rule in fault.found if not {(place, rule), (place, "codegen")} & told]


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return planted(tmp_path_factory.mktemp("planted"), PLANTED)


@pytest.fixture(scope="module")
def lines_of_files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return planted(tmp_path_factory.mktemp("files"), IN_FILES)


def test_the_contracts_keep_every_rule() -> None:
    assert list(check(ROOT).lines) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(name: str, lines: list[str]) -> None:
    assert missed(PLANTED[name], lines) == []


@pytest.mark.parametrize("name", IN_FILES)
def test_a_planted_fault_is_found_in_broken_contracts(name: str, lines_of_files: list[str]) -> None:
    assert missed(IN_FILES[name], lines_of_files) == []


def test_nothing_else_is_found(lines: list[str]) -> None:
    places = {place for fault in PLANTED.values() for place, _ in fault.found}
    others = [line for line in lines if found(line)[0] not in places]
    assert [line for line in others if found(line)[1] != "S-16"] == []  # the edits wrote the files anew, in longer lines


def test_lines_are_sorted_by_file_and_line(lines: list[str]) -> None:
    places = [(line.split(":")[0], int(line.split(":")[1])) for line in lines]
    assert places == sorted(places)
