"""What the command says of contracts that keep the rules, of one service, and of what is not there."""

from pathlib import Path

import pytest

from codegen.lint import main
from tests.codegen.conftest import CONTRACT

ROOT = Path(__file__).parents[2]


def test_one_line_says_what_was_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stocking", "--root", str(ROOT)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("The contracts keep every rule: ")


def test_the_faults_of_one_service_are_its_own_and_the_shared(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lending", "--root", str(CONTRACT)]) == 1
    folders = {line.split("/")[1] for line in capsys.readouterr().out.splitlines()}
    assert folders == {"lending", "shared"}


def test_an_unknown_service_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["landing", "--root", str(CONTRACT)]) == 1
    assert capsys.readouterr().err == "contracts/landing/openapi.yaml: no such file; there is lending, library.\n"


def test_a_folder_without_contracts_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "contracts/*/openapi.yaml: no such file; there is no contract at all.\n"
