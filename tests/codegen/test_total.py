"""Whatever OpenAPI allows gives right code, or one line that names the place: nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.faults import CodegenError
from codegen.reading import read
from tests.codegen.mutations import GOOD, MUTATIONS
from tests.codegen.trials import Slot, contract, tree, write

CASES = [(slot, snippet, line) for slot, snippets in MUTATIONS.items() for snippet, line in snippets.items()]
PORT = 8100


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("total")
    tree(root, {"trial": contract(PORT)})
    return root


@pytest.mark.parametrize(("slot", "snippet", "line"), CASES)
def test_a_mutation_gives_code_or_one_line(slot: Slot, snippet: str, line: str, root: Path) -> None:
    lines = read_lines(root, slot, snippet)
    if line == GOOD:
        assert lines == []
    else:
        assert len(lines) == 1, lines
        assert lines[0].startswith("contracts/")
        assert line in lines[0]


def read_lines(root: Path, slot: Slot, snippet: str) -> list[str]:
    """The lines of the faults."""
    try:
        write(root, "trial", contract(PORT, slot, snippet))
        read(root, ["trial"])
    except CodegenError as error:
        return error.lines
    return []
