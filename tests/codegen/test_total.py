"""Whatever OpenAPI allows gives right code, or one line that names the place: nothing else."""

import shutil
from pathlib import Path

import pytest

from codegen.documents import parse
from codegen.faults import CodegenError
from codegen.reading import read
from tests.codegen.conftest import CONTRACT
from tests.codegen.mutations import MUTATIONS, Mutation
from tests.codegen.trials import PORT, contract, tree, write

BROKEN_FILES = parse(Path(__file__).with_name("broken_files.yaml").read_text(encoding="utf-8"), is_json=False)


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


@pytest.mark.parametrize("case", BROKEN_FILES, ids=lambda case: f"{case[0]} {case[2][:50]}")
def test_a_file_gives_code_or_one_line(case: list[str], tmp_path: Path) -> None:
    file, old, new, *lines = case
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")
    path = tmp_path / "contracts" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    if not lines:
        read(tmp_path)
        return
    with pytest.raises(CodegenError) as refused:
        read(tmp_path)
    assert refused.value.lines == lines


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("library/problem.yaml", "is read by nobody: a service has openapi.yaml, topics.yaml, problems.yaml, scopes.yaml."),
        ("library/events/book-lost.v1.yaml", "is no event: <kebab-name>.v<n>.json and parts.yaml are read."),
    ],
)
def test_a_file_that_nobody_reads_is_named(file: str, line: str, tmp_path: Path) -> None:
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")
    (tmp_path / "contracts" / file).write_text("problems: {}\n")
    with pytest.raises(CodegenError) as refused:
        read(tmp_path)
    assert refused.value.lines == [f"contracts/{file}: {line}"]
