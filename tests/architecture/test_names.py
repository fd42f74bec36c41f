"""A test of a service is in the file named after its operation, reaction or job; every violation of this is found."""

from pathlib import Path

import pytest

from tests.architecture.names import faults, named, strays

ROOT = Path(__file__).parents[2]
NAMES = {"lending": {"lend_book", "on_book_lost"}, "common": {"get_info"}}
FILES = ("lending/test_lend_book.py", "lending/test_on_book_lost.py", "lending/test_races.py", "common/test_get_info.py")
SUBJECTS = {"lending/test_races.py": "two who want one book"}


def test_every_operation_reaction_and_job_has_its_test_file_and_no_file_another_name() -> None:
    assert "\n".join(faults(named(), ROOT / "tests" / "service")) == ""


def test_operations_reactions_and_jobs_are_known_by_their_names() -> None:
    names = named()
    assert {"create_order", "on_payment_succeeded", "expire_order"} <= names["ordering"]
    assert "replay_dead_letter" in names["common"]


def test_an_aspect_of_an_operation_may_have_a_file_of_its_own(tmp_path: Path) -> None:
    assert "\n".join(faults(NAMES, written(tmp_path, *FILES, "lending/test_lend_book_again.py"), SUBJECTS)) == ""


@pytest.mark.parametrize(
    ("missing", "more", "fault"),
    [
        ("lending/test_lend_book.py", "", "lend_book of lending has no lending/test_lend_book.py"),
        ("lending/test_on_book_lost.py", "", "on_book_lost of lending has no lending/test_on_book_lost.py"),
        ("lending/test_lend_book.py", "test_lend_book.py", "lend_book of lending has no lending/test_lend_book.py"),
        (
            "lending/test_lend_book.py",
            "lending/test_lend_book_again.py",
            "lend_book of lending has no lending/test_lend_book.py",
        ),
        ("common/test_get_info.py", "lending/test_get_info.py", "get_info of common has no common/test_get_info.py"),
        ("lending/test_races.py", "", "lending/test_races.py is listed and does not exist"),
        ("", "lending/test_books.py", "lending/test_books.py is named by no operation, reaction or job"),
        ("", "test_everything.py", "test_everything.py is named by no operation, reaction or job"),
    ],
)
def test_a_planted_fault_is_found(tmp_path: Path, missing: str, more: str, fault: str) -> None:
    files = [*(file for file in FILES if file != missing), *([more] if more else [])]
    assert fault in list(faults(NAMES, written(tmp_path, *files), SUBJECTS))


def written(folder: Path, *files: str) -> Path:
    """Creates a folder with these files, all empty."""
    for file in files:
        path = folder / file
        path.parent.mkdir(exist_ok=True)
        path.touch()
    return folder


def test_each_file_of_operations_reactions_and_jobs_is_named_by_one() -> None:
    assert "\n".join(strays(named(), ROOT / "impl")) == ""


def test_a_helper_among_operations_is_found(tmp_path: Path) -> None:
    path = tmp_path / "lending" / "operations" / "helpers.py"
    path.parent.mkdir(parents=True)
    path.touch()
    assert list(strays(NAMES, tmp_path)) == ["lending/operations/helpers.py is named by no operation, reaction or job"]
