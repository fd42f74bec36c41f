"""Only regular files are read; whatever else has the name of a contract file is one line, and nothing waits for it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.faults import CodegenError, Faults
from codegen.lint.rules.files import files_are_readable
from codegen.lint.sound import sound_contracts
from codegen.reading import read
from codegen.sources import Place, Sources
from tests.codegen.conftest import CONTRACT

_IRREGULAR = "is a folder, a symbolic link or a special file: only regular files are read."


def _replace(path: Path, make: Callable[[Path], object]) -> None:
    path.unlink(missing_ok=True)
    make(path)


KINDS: dict[str, Callable[[Path], object]] = {
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to nothing": lambda path: path.symlink_to("nothing.yaml"),
    "a folder": Path.mkdir,
    "a pipe that nobody writes to": os.mkfifo,
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(CONTRACT / "contracts", tmp_path / "contracts")
    return tmp_path


def _lines(root: Path) -> list[str]:
    with pytest.raises(CodegenError) as refused:
        read(root)
    return refused.value.lines


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "file", ["lending/openapi.yaml", "lending/topics.yaml", "library/events/odd-one.v1.json", "library/odd/x.yaml"]
)
def test_what_is_no_regular_file_is_one_line(kind: str, file: str, root: Path) -> None:
    path = root / "contracts" / file
    path.parent.mkdir(exist_ok=True)
    _replace(path, KINDS[kind])
    assert _lines(root) == [f"contracts/{file}: {_IRREGULAR}"]
    sound = sound_contracts(root, ["lending", "library"])
    assert [finding.sentence for finding in sound.findings] == [_IRREGULAR]
    assert [finding.place for finding in files_are_readable(sound) if finding.place.file == file] == []


@pytest.mark.parametrize(("text", "sentence"), [("", " is not a mapping."), ("a: [", "2: not YAML: ")], ids=["empty", "broken"])
def test_a_file_that_nobody_refers_to_is_read_too(text: str, sentence: str, root: Path) -> None:
    (root / "contracts/library/schemas").mkdir(exist_ok=True)
    (root / "contracts/library/schemas/odd.yaml").write_text(f"{text}\n" if text else "")
    (line,) = _lines(root)
    assert line.startswith(f"contracts/library/schemas/odd.yaml:{sentence}")


def test_a_file_larger_than_any_contract_is_one_line(root: Path) -> None:
    (root / "contracts/lending/topics.yaml").write_text("# x\n" * 300_000)
    assert _lines(root) == ["contracts/lending/topics.yaml: is larger than 1048576 bytes."]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_another_encoding_is_named_with_what_to_do(encoding: str, root: Path) -> None:
    (root / "contracts/lending/topics.yaml").write_bytes("# é\npublishes: {}\n".encode(encoding))
    assert _lines(root) == ["contracts/lending/topics.yaml:1: is not UTF-8: save it as UTF-8."]


@pytest.mark.parametrize(
    ("reference", "sentence"),
    [
        (f"{'a' * 300}.yaml#/components/schemas/A", f"but there is no file contracts/lending/{'a' * 300}.yaml."),
        (f"{'a' * 5000}.yaml#/components/schemas/A", "… is longer than 1000 letters."),
        ("../../README.md#/components/schemas/A", "leaves the folder contracts/."),
        ("../README.md#/components/schemas/A", "it must name a .yaml or .json file below contracts/."),
        ("https://example.com/a.yaml#/components/schemas/A", "is a URL: only files below contracts/ can be named."),
        ("##/components/schemas/A", "behind its one # stands a path like /components/schemas/Name."),
        ("#components/schemas/A", "behind its one # stands a path like /components/schemas/Name."),
        (None, "$ref must be a text like 'file.yaml#/components/schemas/Name'."),
        (5, "$ref must be a text like 'file.yaml#/components/schemas/Name'."),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_reference_to_no_contract_file_is_one_line(reference: object, sentence: str, root: Path) -> None:
    sources = Sources(root, Faults())
    assert sources.find(reference, Place("lending/openapi.yaml")) is None
    assert len(sources.faults.lines) == 1
    assert sources.faults.lines[0].startswith("contracts/lending/openapi.yaml#/: ")
    assert sources.faults.lines[0].endswith(sentence)
