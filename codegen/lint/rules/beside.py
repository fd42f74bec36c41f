"""The files beside the services: approvals of breaks, the form of postal codes, the story of the examples."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from codegen import shapes
from codegen.changes import approvals
from codegen.faults import Faults
from codegen.lint.findings import CODEGEN, Finding, of_codegen
from codegen.lint.patterns import ambiguous
from codegen.lint.sound import Sound
from codegen.sources import Place, Sources

_POSTAL_CODES, _STORY = Place("postal-codes.json"), Place("story.yaml")


def approvals_can_be_read(sound: Sound) -> Iterator[Finding]:
    """S-21: each entry has its members, and its expiry is a day."""
    sources = Sources(sound.sources.root, Faults())
    approvals.load(sources)
    yield from map(of_codegen, sources.faults.lines)


def postal_codes_agree_with_their_cases(sound: Sound) -> Iterator[Finding]:
    """The pattern of each country accepts its valid cases, and none of the invalid ones."""
    document, findings = _read(sound, _POSTAL_CODES, "postal codes")
    yield from findings
    for index, form in enumerate(document.get("postal_codes", [])):
        place = _POSTAL_CODES / "postal_codes" / index
        if sentence := ambiguous(form["pattern"]):
            yield Finding(place / "pattern", "S-17", sentence)
            continue
        for kind in ("valid", "invalid"):
            for number, code in enumerate(form[kind]):
                is_accepted = re.fullmatch(form["pattern"], code) is not None
                if is_accepted != (kind == "valid"):
                    sentence = f"the pattern of {form['country']} {'accepts' if is_accepted else 'refuses'} {code!r}."
                    yield Finding(place / kind / number, CODEGEN, sentence)


def the_story_has_a_cast(sound: Sound) -> Iterator[Finding]:
    """Who and what the examples tell of, and what orders are worth."""
    yield from _read(sound, _STORY, "story")[1]


def _read(sound: Sound, place: Place, shape: shapes.Shape) -> tuple[dict[str, Any], Sequence[Finding]]:
    """Returns the document of a file that must be there, empty for one without its shape, and what is wrong with that."""
    sources = Sources(sound.sources.root, Faults())
    document = sources.raw(place.file)
    if sources.faults.lines or not shapes.check(document, shape, sources.faults, place.at):
        document = {}
    return document, [of_codegen(line) for line in sources.faults.lines]


RULES = (approvals_can_be_read, postal_codes_agree_with_their_cases, the_story_has_a_cast)
