"""The members of our own, `x-…`: each has its place, and another one is a slip (S-10, S-14, S-18, S-20)."""

from collections.abc import Iterator, Mapping
from typing import Final

from codegen.lint.findings import Finding
from codegen.lint.sound import Sound

PLACES: Final[Mapping[str, str]] = {
    "x-problems": "operation",
    "x-emits": "operation",
    "x-safe": "operation",
    "x-rate-limit": "operation",
    "x-max-body": "operation",
    "x-sunset": "operation",
    "x-text": "schema",
    "x-enum": "schema",
    "x-scopes": "flow",
}
"""The kind of node that each may stand in."""


def marks_are_known(sound: Sound) -> Iterator[Finding]:
    """Another `x-` member than those of PLACES, or one in another place, has no effect."""
    for node in sound.nodes:
        for key in node.content:
            if not key.startswith("x-"):
                continue
            if key not in PLACES:
                yield Finding(node.place / key, "mark", f"there is no {key}, only {', '.join(PLACES)}.")
            elif PLACES[key] != node.kind:
                yield Finding(
                    node.place / key, "mark", f"{key} stands in {_article(PLACES[key])}, not in {_article(node.kind)}."
                )


def events_have_no_marks_of_texts(sound: Sound) -> Iterator[Finding]:
    """S-18: a text is checked where it is entered."""
    for node in sound.nodes:
        if node.is_event and node.kind == "schema" and "x-text" in node.content:
            yield Finding(
                node.place / "x-text", "S-18", "a text is checked where it is entered: copies in events have no mark."
            )


def _article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


RULES = (marks_are_known, events_have_no_marks_of_texts)
