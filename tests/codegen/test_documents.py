"""Contract files are read by the core schema of YAML 1.2, and only into what JSON can say; nothing breaks or hangs the reader."""

import time

import pytest

from codegen.documents import DocumentError, compose, parse

_LETTERS = zip("abcdefghi", "bcdefghij", strict=True)
_LAUGHS = "\n".join(["- &a [x, x]", *(f"- &{new} [{', '.join([f'*{old}'] * 10)}]" for old, new in _LETTERS)])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0123", 123),
        ("0o17", 15),
        ("0x1F", 31),
        ("+1", 1),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("0b11", "0b11"),
        ("2026-01-01", "2026-01-01"),
        ("yes", "yes"),
        ("off", "off"),
        ("True", True),
        ("false", False),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("~", None),
        ("", None),
        ("'1'", "1"),
        ("<<", "<<"),
    ],
)
def test_a_plain_text_means_what_yaml_1_2_says(text: str, value: object) -> None:
    (found,) = parse(f"- {text}", is_json=False)
    assert (found, type(found)) == (value, type(value))


def test_a_status_is_a_key() -> None:
    assert parse("200: x\n'404': y", is_json=False) == {"200": "x", "404": "y"}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("null: x", "the key null must be a text"),
        ("true: x", "the key true must be a text"),
        ("1.5: x", "the key 1.5 must be a text"),
        ("[a]: x", "a key must be a text"),
        ("{a: b}: x", "a key must be a text"),
        ("1: x\n'1': y", "the key '1' stands here twice"),
        ("a: &a {b: *a}", "recursive"),
        ("a: &a [*a]", "recursive"),
        ("a: .inf", ".inf is no number that JSON has"),
        ("a: -.INF", "is no number that JSON has"),
        ("a: .nan", ".nan is no number that JSON has"),
        ("a: 1e999", "1e999 is no number that JSON has"),
        (f"a: {'9' * 5000}", "is no number that JSON has"),
        ("a: !!set {b}", "there is no tag set here"),
        ("a: !!binary aaaa", "there is no tag binary here"),
        ("a: !!python/name:os.system ''", "there is no tag"),
        ("a: !!int x", "x is no number"),
        ("a: !!bool x", "x is neither true nor false"),
        ("a: !!seq x", "the tag seq belongs to a sequence"),
        ("a: !!map x", "the tag map belongs to a mapping"),
        ("a: !!str [x]", "expected a scalar node"),
        ("a: b\n---\nc: d", "another document"),
        ('a: "\\x01"', "has the character U+0001"),
        ("a: [" + "[" * 80 + "]" * 80 + "]", "has more than 60 levels"),
        ("[" * 200_000, "has more than 60 levels"),
        ("- " * 200_000, "has more than 60 levels"),
        ("\n".join(" " * level + "a:" for level in range(4000)), "has more than 60 levels"),
        (_LAUGHS, "nodes: do its anchors stand for anchors?"),
    ],
    ids=lambda text: text[:30],
)
def test_yaml_that_json_cannot_say_is_one_sentence(text: str, sentence: str) -> None:
    assert sentence in _refused(text, is_json=False)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{"a": 1, "a": 2}', "the key 'a' stands here twice"),
        ('{"a": NaN}', "NaN is no number that JSON has"),
        ('{"a": -Infinity}', "-Infinity is no number that JSON has"),
        ('{"a": 1e999}', "1e999 is no number that JSON has"),
        (f'{{"a": {"9" * 5000}}}', "is no number that JSON has"),
        ('{"a": "\\ud800"}', "has the character U+D800"),
        ('{"a": "\\u0000"}', "has the character U+0000"),
        ("[" * 200_000, "has more than 60 levels"),
        ("[" * 80 + "]" * 80, "has more than 60 levels"),
        ("{'a': 1}", "not JSON"),
    ],
    ids=lambda text: text[:30],
)
def test_odd_json_is_one_sentence(text: str, sentence: str) -> None:
    assert sentence in _refused(text, is_json=True)


@pytest.mark.parametrize("text", ["[" * 200_000, "- " * 200_000, "{a: " * 200_000, "a: [", "a: *b"], ids=lambda text: text[:30])
def test_what_cannot_be_read_has_no_nodes(text: str) -> None:
    assert compose(text) is None


@pytest.mark.parametrize(
    ("text", "is_json"),
    [
        ('a: 1\nb: "\\x07"\n', False),
        ('a: 1\n"\\0": b\n', False),
        ("a: 1\nb: \x07\n", False),
        ("a: 1\nb: \x00\n", False),
        ("a: 1\n\x0c\nb: 2", False),
        ("a: 1\nb: .nan", False),
        ("a: 1\nb: " + "[" * 200_000, False),
        ('{"a": 1,\n"b": NaN}', True),
        ('{"a": "NaN",\n"b": [NaN]}', True),
        ('{"a": "1e400",\n"b": -1e400}', True),
        ('{"a": 1,\n"b": ' + "9" * 5000 + "}", True),
        ('{"a": "\\ud83d\\ude00",\n"b": "\\ud800"}', True),
        ('{"a": 1,\n"\\u0000": 2}', True),
        ('{"a": 1,\n"b": "\x07"}', True),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_fault_has_its_line(text: str, is_json: bool) -> None:
    with pytest.raises(DocumentError) as refused:
        parse(text, is_json=is_json)
    assert refused.value.line == 2


def _refused(text: str, *, is_json: bool) -> str:
    began = time.perf_counter()
    with pytest.raises(DocumentError) as refused:
        parse(text, is_json=is_json)
    assert time.perf_counter() - began < 5
    assert "\n" not in refused.value.sentence
    return refused.value.sentence
