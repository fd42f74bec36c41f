"""The files themselves: their length, their place, their form (S-01, S-16)."""

import re
from collections.abc import Iterator

from codegen import contract_files
from codegen.faults import Faults
from codegen.lint.findings import Finding, of_codegen
from codegen.lint.sound import Sound
from codegen.sources import SHARED, Place, Sources

_MOST_LINES, _MOST_CHARACTERS = 599, 200
_DRAFT = "http://json-schema.org/draft-07/schema#"
_OF_SERVICE = re.compile(
    r"(openapi|topics|problems|scopes)\.yaml|(paths|schemas)/[a-z]+(-[a-z]+)*\.yaml|events/(parts\.yaml|[^/]+\.json)"
)
_FRAGMENT = re.compile(r"[^/]+/(paths|schemas|events)/[^/]+\.yaml")
_OF_SUITE = re.compile(r"personal-data\.md|README\.md|approvals\.yaml|postal-codes\.json|story\.yaml|adr/[^/]+\.md|releases/.+")
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
    """A file in another place or of another name is read by nobody. Files of editors and systems are none of the contracts."""
    for path in sorted(sound.sources.folder.rglob("*")):
        file = path.relative_to(sound.sources.folder).as_posix()
        folder, _, rest = file.partition("/")
        if path.is_dir() or "/." in f"/{file}" or file.endswith("~"):
            continue
        of_service = _OF_ALL if folder == SHARED else _OF_SERVICE if folder in sound.sources.services else None
        if not (of_service.fullmatch(rest) if of_service else _OF_SUITE.fullmatch(file)):
            yield Finding(Place(file), "layout", "nobody reads a file of this name here (contracts/README.md, the table).", 1)


def versions_are_said(sound: Sound) -> Iterator[Finding]:
    """S-01: OpenAPI 3.0.3, and JSON Schema draft-07 for events."""
    for file in sound.files:
        document = sound.sources.raw(file)
        if file.endswith("/openapi.yaml") and document and document.get("openapi") != "3.0.3":
            yield Finding(Place(file) / "openapi", "S-01", "is 3.0.3.")
        if "/events/" in file and file.endswith(".json") and document and document.get("$schema") != _DRAFT:
            yield Finding(Place(file) / "$schema", "S-01", f"is {_DRAFT}.")


def fragments_can_be_read(sound: Sound) -> Iterator[Finding]:
    """A file of paths or schemas has these and nothing else, even when nothing refers to it."""
    sources = Sources(sound.sources.root, Faults())
    for file in sound.files:
        if _FRAGMENT.fullmatch(file):
            sources.load(file)
    yield from map(of_codegen, sources.faults.lines)


RULES = (files_are_readable, files_have_their_place, fragments_can_be_read, versions_are_said)
