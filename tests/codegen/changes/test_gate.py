"""The gate as a command, on the small contract: against a kept release, and against a revision of a repository without tags."""

import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree

import pytest

from codegen.changes import changelog_markdown, main, snapshot
from codegen.reading import read
from codegen.topics import topics_text
from tests.codegen.conftest import CONTRACT

BREAK = (
    "contracts/lending/openapi.yaml:28: #/components/schemas/Loan/properties/lent_by: property-removed: "
    "Property `lent_by` of `Loan` was removed. It hurts clients of get_loan.\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the small contract, nothing else."""
    return Path(copytree(CONTRACT, tmp_path / "project"))


@pytest.fixture
def released(project: Path) -> Path:
    """A project that has the bundles of a release."""
    folder = project / "contracts" / "releases" / "0.9.0"
    (folder / "events").mkdir(parents=True)
    contracts = read(project)
    kept = snapshot.of_contracts(contracts)
    for service, document in kept.apis.items():
        (folder / f"{service}.openapi.json").write_text(json.dumps(document))
    for event, schema in kept.events.items():
        (folder / "events" / f"{event}.json").write_text(json.dumps(schema))
    (folder / "topics.yaml").write_text(topics_text(contracts.topics, contracts.suite.names))
    (folder / "problems.yaml").write_text(json.dumps({"problems": kept.problems}))
    return project


def edit(root: Path, file: str, old: str, new: str) -> None:
    """Replaces a text that stands once in a contract file."""
    path = root / "contracts" / file
    text = path.read_text()
    assert text.count(old) == 1
    path.write_text(text.replace(old, new))


def git(root: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-C", root, "-c", "user.name=a", "-c", "user.email=a@example.org", *arguments], check=True, capture_output=True
    )


def remove_lent_by(root: Path) -> None:
    edit(
        root, "lending/openapi.yaml", '        lent_by: {$ref: "../shared/components.yaml#/components/schemas/StaffRole"}\n', ""
    )


def test_without_a_release_there_is_nothing_to_compare_with(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(project)]) == 0
    assert "No release is kept" in capsys.readouterr().err
    assert "No release is kept" in changelog_markdown(project)


def test_a_break_is_refused_until_it_is_approved_and_the_version_tells(
    released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    remove_lent_by(released)
    low = "contracts/lending/openapi.yaml:2: #/info/version: version: 1.0.0 tells of no break since 1.0.0: it must be 2.0.0 or higher.\n"
    assert main(["--root", str(released)]) == 1
    assert capsys.readouterr().out == BREAK + low

    edit(released, "lending/openapi.yaml", "version: 1.0.0", "version: 2.0.0")
    (released / "contracts" / "approvals.yaml").write_text(
        "approvals:\n- rule: property-removed\n"
        '  place: "contracts/lending/openapi.yaml#/components/schemas/Loan/properties/lent_by"\n'
        f'  owner: readers\n  reason: Nobody shows who lent it.\n  expiry: "{datetime.now(UTC).date() + timedelta(days=365)}"\n'
    )
    file = released / "changes.md"
    assert main(["--root", str(released), "--changelog", str(file)]) == 0
    assert capsys.readouterr().out == ""
    assert file.read_text() == changelog_markdown(released)
    assert "## LENDING 1.0.0 → 2.0.0" in file.read_text()
    assert "Approved: Nobody shows who lent it." in file.read_text()


def test_a_wrong_approval_is_told_with_its_line(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    approvals = released / "contracts" / "approvals.yaml"
    entry = (
        "approvals:\n- rule: property-gone\n  place: contracts/lending/openapi.yaml#/\n"
        f'  owner: readers\n  reason: Nobody shows who lent it.\n  expiry: "{datetime.now(UTC).date()}"\n'
    )
    approvals.write_text(entry)
    assert main(["--root", str(released)]) == 1
    assert capsys.readouterr().out == (
        "contracts/approvals.yaml:2: #/approvals/0/rule: unknown: there is no rule property-gone; "
        "the nearest one is property-removed.\n"
    )
    approvals.write_text(entry.replace("readers", '" "'))
    assert main(["--root", str(released)]) == 1
    assert capsys.readouterr().err.startswith("contracts/approvals.yaml:4: #/approvals/0/owner:")


def test_one_break_is_counted_as_one(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    remove_lent_by(released)
    assert main(["--root", str(released)]) == 1
    assert "Since 0.9.0: 1 break, 0 more approved, 0 additions (" in capsys.readouterr().err


def test_a_changelog_that_cannot_be_written_is_one_line(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = released / "no-folder" / "changes.md"
    assert main(["--root", str(released), "--changelog", str(file)]) == 1
    assert capsys.readouterr() == ("", f"--changelog {file}: cannot be written: No such file or directory.\n")


def test_a_revision_is_compared_with_without_tags_and_releases(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(project, "init", "--initial-branch=main")
    git(project, "add", ".")
    git(project, "commit", "--message=first")
    remove_lent_by(project)
    edit(project, "library/topics.yaml", "    key: isbn\n    cleanup: compact\n", "    key: isbn\n")
    assert main(["--root", str(project), "--against", "main"]) == 1
    topic = (
        "contracts/library/topics.yaml:2: #/publishes/library.books/cleanup: topic-cleanup-changed: "
        "Its cleanup is delete, no longer compact. It hurts readers of library.books: lending.\n"
    )
    assert capsys.readouterr().out == BREAK + topic


def test_a_revision_that_is_unknown_or_unreadable_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(project, "init", "--initial-branch=main")
    text = (project / "contracts" / "lending" / "openapi.yaml").read_text()
    (project / "contracts" / "lending" / "openapi.yaml").write_text("openapi: [")
    git(project, "add", ".")
    git(project, "commit", "--message=first")
    (project / "contracts" / "lending" / "openapi.yaml").write_text(text)
    assert main(["--root", str(project), "--against", "main"]) == 1
    assert capsys.readouterr().err.startswith("main:contracts/lending/openapi.yaml:2: not YAML")
    assert main(["--root", str(project), "--against", "next"]) == 1
    assert capsys.readouterr().err.startswith("--against next: neither a release in contracts/releases nor a revision")
