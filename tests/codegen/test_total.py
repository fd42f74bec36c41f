"""Whatever OpenAPI allows gives right code, or one line that names the place: nothing else."""

from pathlib import Path

import pytest

from codegen.faults import CodegenError
from codegen.reading import read
from tests.codegen.mutations import MUTATIONS, Mutation
from tests.codegen.trials import PORT, contract, tree, write


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("total")
    tree(root, {"trial": contract(PORT)})
    return root


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: f"{mutation.slot} {mutation.snippet[:60]}")
def test_a_mutation_gives_code_or_one_line(mutation: Mutation, root: Path) -> None:
    write(root, "trial", contract(PORT, mutation.slot, mutation.snippet))
    if not mutation.line:
        read(root, ["trial"])
        return
    with pytest.raises(CodegenError) as refused:
        read(root, ["trial"])
    assert len(refused.value.lines) == 1, refused.value.lines
    assert refused.value.lines[0].startswith("contracts/")
    assert mutation.line in refused.value.lines[0]
