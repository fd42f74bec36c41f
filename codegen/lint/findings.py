"""What is wrong, where, and by which rule; and the lines that tell it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from codegen import contract_files, documents
from codegen.sources import Place, Sources

_TOLD = re.compile(r"^contracts/(?P<file>[^#:]+)(?::(?P<line>[0-9]+))?(?:#(?P<pointer>.*?))?: (?P<sentence>.*)$", re.DOTALL)
_NUMBER = re.compile(r" \((S-[0-9]{2})[^)]*\)(?=\.$)")
CODEGEN = "codegen"
"""The rule of a finding that codegen's own checks made, when these name none."""


@dataclass(frozen=True)
class Finding:
    """A fault at a place in a contract file; `line` where no pointer can say it, since the file cannot be read."""

    place: Place
    rule: str
    sentence: str
    line: int | None = None

    def told(self, folder: Path) -> str:
        """Returns the line for it: `contracts/<file>:<line>: #/<pointer>: <rule> <sentence>`."""
        pointer = f" #{self.place.pointer}:" if self.place.tokens else ""
        return _on_one_line(f"contracts/{self.place.file}:{self.line_in(folder)}:{pointer} {self.rule} {self.sentence}")

    def line_in(self, folder: Path) -> int:
        """Returns the number of the line in its file."""
        return self.line or line_of(folder / self.place.file, self.place.tokens)


def of_codegen(line: str) -> Finding:
    """Returns the finding for one line of codegen's own checks."""
    told = _TOLD.match(line)
    if told is None:
        return Finding(Place("README.md"), CODEGEN, line, 1)
    number = _NUMBER.search(told["sentence"])
    return Finding(
        place=Place(told["file"], _tokens(told["pointer"] or "")),
        rule=number[1] if number else CODEGEN,
        sentence=_NUMBER.sub("", told["sentence"]),
        line=int(told["line"]) if told["line"] else None,
    )


def with_line(line: str, folder: Path) -> str:
    """Returns a line of codegen's own checks with the line in the file; one that names no place is returned as it is."""
    told = _TOLD.match(line)
    if told is None or told["line"] or told["pointer"] is None:
        return line
    number = line_of(folder / told["file"], _tokens(told["pointer"]))
    return f"contracts/{told['file']}:{number}: #{told['pointer']}: {told['sentence']}"


def lines(findings: Iterable[Finding], sources: Sources) -> list[str]:
    """Returns one line for each different finding, by file and line."""
    told = {finding.told(sources.folder): finding for finding in findings}
    return sorted(told, key=lambda line: (told[line].place.file, told[line].line_in(sources.folder), line))


def line_of(path: Path, tokens: tuple[str, ...]) -> int:
    """Returns the line of the deepest node of a file that the tokens lead to."""
    node, line = _composed(path), 1
    for token in tokens:
        step = _step(node, token)
        if step is None:
            break
        line, node = step
    return line


def _on_one_line(text: str) -> str:
    """Returns the text with what cannot be printed as an escape: names of files and keys may hold anything."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def _step(node: yaml.Node | None, token: str) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        return next(((key.start_mark.line + 1, value) for key, value in node.value if key.value == token), None)
    if isinstance(node, yaml.SequenceNode) and token.isdecimal() and int(token) < len(node.value):
        child = node.value[int(token)]
        return child.start_mark.line + 1, child
    return None


@cache
def _composed_text(text: str) -> yaml.Node | None:
    return documents.compose(text)


def _composed(path: Path) -> yaml.Node | None:
    """Returns the nodes of a YAML or JSON file (JSON is YAML, too); None for one that cannot be read."""
    if contract_files.refusal(path):
        return None
    try:
        return _composed_text(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _tokens(pointer: str) -> tuple[str, ...]:
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:] if token)
