"""The same contracts give the same bytes, and `--check` sees whatever differs."""

import shutil
from pathlib import Path

import pytest

from codegen import output
from codegen.__main__ import main
from tests.codegen.conftest import CONTRACT, generate

EVERYTHING = ("**/*",)


@pytest.fixture
def generated(tree: output.Tree, tmp_path: Path) -> Path:
    """A folder with everything generated, as it should be."""
    folder = tmp_path / "generated"
    output.replace(tree, folder, EVERYTHING)
    return folder


def test_a_second_run_gives_the_same_bytes(tree: output.Tree) -> None:
    assert generate(CONTRACT) == tree


def test_one_service_gives_the_same_bytes_as_all_of_them(tree: output.Tree) -> None:
    alone = generate(CONTRACT, "lending")
    assert alone == {name: tree[name] for name in alone}
    of_others_too = "asyncapi/lending.json"  # it has events of other services: written only with everything
    assert {name for name in tree if "lending" in name} - {of_others_too} == set(alone)


def test_what_all_services_share_can_be_generated_alone(tree: output.Tree) -> None:
    alone = generate(CONTRACT, "common")
    assert "common/models.py" in alone
    assert "events/operations.py" in alone
    assert alone == {name: tree[name] for name in alone}


def test_check_is_content_with_what_was_generated(tree: output.Tree, generated: Path) -> None:
    assert output.differences(tree, generated, EVERYTHING) == []


def test_check_sees_an_edited_a_missing_and_an_extra_file(generated: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(CONTRACT / "contracts", generated.parent / "contracts")
    (generated / "library" / "models.py").write_text("edited = True\n")
    (generated / "lending" / "client.py").unlink()
    (generated / "library" / "own.py").write_text("mine = True\n")
    assert main(["--check", "--root", str(generated.parent)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "missing  lending/client.py",
        "differs  library/models.py",
        "extra    library/own.py",
    ]
    assert (generated / "library" / "own.py").exists()


def test_generating_removes_what_no_contract_asks_for(tree: output.Tree, generated: Path) -> None:
    (generated / "gone").mkdir()
    (generated / "gone" / "models.py").write_text("")
    output.replace(tree, generated, EVERYTHING)
    assert not (generated / "gone").exists()


def test_a_file_that_is_right_stays_untouched(tree: output.Tree, generated: Path) -> None:
    before = (generated / "library" / "models.py").stat().st_mtime_ns
    output.replace(tree, generated, EVERYTHING)
    assert (generated / "library" / "models.py").stat().st_mtime_ns == before


def test_one_service_leaves_the_others_alone(tree: output.Tree, generated: Path) -> None:
    shutil.copytree(CONTRACT / "contracts", generated.parent / "contracts")
    (generated / "library" / "own.py").write_text("")
    (generated / "lending" / "own.py").write_text("")
    assert main(["lending", "--root", str(generated.parent)]) == 0
    assert output.differences(tree, generated, EVERYTHING) == ["extra    library/own.py"]
