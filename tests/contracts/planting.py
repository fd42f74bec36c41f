"""Faults, planted in a copy of the contracts: what is written where, and the lines that must come of it."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

DROP = object()
"""Instead of a value: the member is taken away."""
_LINE = re.compile(r"contracts/(?P<file>[^:]+):[0-9]+:(?: #(?P<pointer>\S+):)? (?P<rule>\S+) .+")


@dataclass(frozen=True)
class Edit:
    """A value for a JSON pointer in a contract file; `/-` at its end adds to a list, and the empty pointer is the whole file."""

    file: str
    pointer: str
    value: Any

    def apply(self, root: Path) -> None:
        """Writes it into the file below `root`/contracts."""
        path = root / "contracts" / self.file
        is_json = path.suffix == ".json"
        document = self.value
        if self.pointer:
            document = json.loads(path.read_text()) if is_json else yaml.safe_load(path.read_text())
            self._change(document)
        path.write_text(json.dumps(document, indent=2) if is_json else yaml.safe_dump(document, sort_keys=False, width=120))

    def _change(self, document: Any) -> None:
        *steps, last = [token.replace("~1", "/").replace("~0", "~") for token in self.pointer.split("/")[1:]]
        for step in steps:
            document = document[int(step)] if isinstance(document, list) else document.setdefault(step, {})
        if self.value is DROP:
            del document[int(last) if isinstance(document, list) else last]
        elif last == "-":
            document.append(self.value)
        else:
            document[int(last) if isinstance(document, list) else last] = self.value


@dataclass(frozen=True)
class Fault:
    """Edits, and what must be found: pairs of place and rule."""

    edits: tuple[Edit, ...]
    found: frozenset[tuple[str, str]]

    def also(self, rule: str, *places: str) -> "Fault":
        """Returns the fault with what else must be found, since it follows."""
        return Fault(self.edits, self.found | {(place, rule) for place in places})


def fault(rule: str, file: str, pointer: str, value: Any, *where: str) -> Fault:
    """Returns the fault of one edit: found where it is, or at other pointers of the file."""
    places = [f"{file}#{place}" for place in where or (pointer,)]
    return Fault((Edit(file, pointer, value),), frozenset((place, rule) for place in places))


def found(line: str) -> tuple[str, str]:
    """Returns place and rule of a printed line."""
    told = _LINE.fullmatch(line)
    assert told is not None, line
    return f"{told['file']}#{told['pointer'] or '/'}", told["rule"]
