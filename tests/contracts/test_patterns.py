"""Patterns that validators read alike pass, others do not; none of them makes Python warn."""

import pytest

from codegen.lint.examples import Example, Validators
from codegen.lint.patterns import ambiguous

GOOD = (
    "^a$",
    "^(a|b)$",
    "^[.]$",
    "^[a|b]$",
    "^[^\\x00-\\x1f]+$",
    "^[a-z0-9]+(?:-[a-z0-9]+)*$",
    "^/media(?:/[a-z0-9][a-z0-9_.-]{0,60}){1,5}$",
    "^(?:prd_[0-9a-f]{26}|[a-z0-9]+(?:-[a-z0-9]+)*)$",
    "^\\\\d$",
    "^a{2,}$",
    "^([a-z]{2})+$",
    "^[\\[a]$",
)
BAD = {
    "a": "anchored",
    "": "anchored",
    "^a|b$": "each alternative",
    "^(a|b)|c$": "each alternative",
    "^(a)\\1$": "reference to a group",
    "^.$": "the dot",
    "^[😀-😎]$": "U+FFFF",
    "^[a-z&&b]$": "class in a class",
    "^[[:alpha:]]+$": "class in a class",
    "^[\\d]$": "shorthand",
    "^(?=a)a$": "lookaround",
    "^(?<!a)b$": "lookaround",
    "^(a+)+$": "endless",
    "^(?:a[a-z]+)*$": "endless",
    "^(?:a|b*)*$": "endless",
    "^((a+)b)*$": "endless",
    "^(a|a)*$": "endless",
    "^[]a]$": "begins with a bracket",
    "^(a$": "cannot be read",
}


@pytest.mark.parametrize("pattern", GOOD)
def test_a_pattern_that_means_the_same_everywhere_passes(pattern: str) -> None:
    assert ambiguous(pattern) == ""


@pytest.mark.parametrize("pattern", BAD)
def test_a_pattern_that_does_not_is_refused(pattern: str) -> None:
    assert BAD[pattern] in ambiguous(pattern)


def test_a_pattern_is_a_text() -> None:
    assert ambiguous(5) == "is a text."


def test_a_pattern_that_is_refused_gives_no_second_line_at_its_example() -> None:
    example = Example(("example",), "a", {"type": "string", "pattern": "^[[:alpha:]]+$"})
    assert list(Validators({}).errors(example)) == []
