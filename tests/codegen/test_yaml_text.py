"""Entries are added to the text of YAML files, and the rest of the text stays."""

import pytest
import yaml

from codegen.faults import CodegenError
from codegen.scaffold import yaml_text

TOPICS = """# Who writes what.
publishes:
  books:
    key: isbn  # kept for ever
    events: [BookAdded]  # in order

# Who reads what.
subscribes:
  loans: {LoanClosed: wait}
"""


@pytest.mark.parametrize(
    ("path", "key", "value", "line"),
    [
        (("publishes",), "copies", {"key": "isbn", "events": ["CopyLost"]}, "  copies: {key: isbn, events: [CopyLost]}"),
        (("subscribes", "loans"), "LoanMade", "upsert", "  loans: {LoanClosed: wait, LoanMade: upsert}"),
        (("subscribes", "fines"), "FinePaid", "ignore", "  fines: {FinePaid: ignore}"),
        (("notes",), "a: b", "c # d", 'notes: {"a: b": "c # d"}'),
    ],
)
def test_an_entry_is_added(path: tuple[str, ...], key: str, value: object, line: str) -> None:
    text = yaml_text.put(TOPICS, path, key, value)
    assert line in text.splitlines()
    assert [each for each in TOPICS.splitlines() if each not in text.splitlines()] == (
        ["  loans: {LoanClosed: wait}"] if path == ("subscribes", "loans") else []
    )


def test_an_entry_stands_before_another() -> None:
    lines = yaml_text.put(TOPICS, ("publishes", "books"), "cleanup", "compact", before="events").splitlines()
    assert lines.index("    cleanup: compact") == lines.index("    events: [BookAdded]  # in order") - 1


def test_a_line_that_would_be_too_long_is_opened() -> None:
    text = TOPICS
    names = [f"AnEventWithALongName{number}" for number in range(6)]
    for name in names:
        text = yaml_text.append(text, ("publishes", "books", "events"), name)
    assert yaml.safe_load(text)["publishes"]["books"]["events"] == ["BookAdded", *names]
    assert max(map(len, text.splitlines())) <= 120
    assert "      - BookAdded" in text.splitlines()


def test_a_file_that_is_empty_gets_its_first_entry() -> None:
    assert yaml_text.put("", ("problems",), "late", {"title": "Too late"}) == "problems:\n  late: {title: Too late}\n"


def test_a_long_value_is_a_block_and_reads_as_it_was() -> None:
    value = {
        "type": "object",
        "properties": {"on": {"type": "string", "pattern": "^[^\\x00-\\x1f]+$"}},
        "example": {"on": "yes"},
    }
    text = yaml_text.put("schemas: {}\n", ("schemas",), "Book", value)
    assert yaml.safe_load(text) == {"schemas": {"Book": value}}


def test_a_long_text_is_folded_and_reads_as_it_was() -> None:
    text = "The pieces are no longer sold, " * 8 + "until somebody sells them again."
    added = yaml_text.put(TOPICS, ("publishes", "books"), "description", text)
    assert yaml.safe_load(added)["publishes"]["books"]["description"] == text
    assert max(map(len, added.splitlines())) <= 120


def test_what_is_there_is_not_added() -> None:
    with pytest.raises(CodegenError, match="publishes/books exists already"):
        yaml_text.put(TOPICS, ("publishes",), "books", {})


def test_a_text_that_would_change_its_meaning_is_refused() -> None:
    with pytest.raises(CodegenError) as refusal:
        yaml_text.put("a: &x {b: 1}\nc: *x\n", ("a",), "d", 2)
    assert refusal.value.lines == ["a/d cannot be added to a file that is written like this: add it by hand."]
