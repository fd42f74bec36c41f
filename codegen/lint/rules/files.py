"""The files themselves: their length, their place, their form (S-01, S-16)."""

import re
from collections.abc import Iterator

from codegen import contract_files
from codegen.lint.findings import Finding
from codegen.lint.sound import Sound
from codegen.sources import SHARED, Place

_MOST_LINES, _MOST_CHARACTERS = 599, 200
_DRAFT = "http://json-schema.org/draft-07/schema#"
_OF_SERVICE = re.compile(
    r"(openapi|topics|problems|scopes)\.yaml|(paths|schemas)/[a-z]+(-[a-z]+)*\.yaml|events/(parts\.yaml|[^/]+\.json)"
)
_OF_ALL = re.compile(r"(components|operations|sites|topics|problems|scopes)\.yaml|events/(parts\.yaml|[^/]+\.json)")


def files_are_readable(sound: Sound) -> Iterator[Finding]:
    """S-16: a contract file has fewer than 600 lines, and no line has more than 200 characters."""
    written = [path for name in ("*.yaml", "*.json", "*.md") for path in sound.sources.folder.rglob(name)]
    for path in written:
        file = path.relative_to(sound.sources.folder).as_posix()
        if file.startswith("releases/") or not contract_files.is_regular(path):
            continue
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        if len(lines) > _MOST_LINES:
            yield Finding(Place(file), "S-16", f"{len(lines)} lines, at most {_MOST_LINES}: split it by resource.", 1)
        for number, line in enumerate(lines, start=1):
            if len(line) > _MOST_CHARACTERS:
                sentence = f"{len(line)} characters, at most {_MOST_CHARACTERS}: open it to a block."
                yield Finding(Place(file), "S-16", sentence, number)


def files_have_their_place(sound: Sound) -> Iterator[Finding]:
    """A file in another place or of another name is read by nobody."""
    for file in sound.files:
        folder, _, rest = file.partition("/")
        if not (_OF_ALL if folder == SHARED else _OF_SERVICE).fullmatch(rest):
            yield Finding(Place(file), "layout", "nobody reads a file of this name here (contracts/README.md, the table).", 1)


def versions_are_said(sound: Sound) -> Iterator[Finding]:
    """S-01: OpenAPI 3.0.3, and JSON Schema draft-07 for events."""
    for file in sound.files:
        document = sound.sources.raw(file)
        if file.endswith("/openapi.yaml") and document and document.get("openapi") != "3.0.3":
            yield Finding(Place(file) / "openapi", "S-01", "is 3.0.3.")
        if "/events/" in file and file.endswith(".json") and document and document.get("$schema") != _DRAFT:
            yield Finding(Place(file) / "$schema", "S-01", f"is {_DRAFT}.")


RULES = (files_are_readable, files_have_their_place, versions_are_said)
