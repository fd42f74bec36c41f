"""Reads contract files: YAML and JSON, each file once; reports the place of every fault."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from codegen import contract_files, shapes
from codegen.documents import DocumentError, parse
from codegen.faults import Faults

SHARED = "shared"
"""The folder below contracts/ of what no service owns."""
_LONGEST_REFERENCE = 1000


@dataclass(frozen=True)
class Place:
    """A place in a contract file: `file` below contracts/, and the tokens of a JSON pointer."""

    file: str
    tokens: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"contracts/{self.file}#{self.pointer}"

    def __truediv__(self, token: str | int) -> "Place":
        return Place(self.file, (*self.tokens, str(token)))

    def at(self, path: Sequence[str | int]) -> "Place":
        """Returns a place deeper in the document."""
        return Place(self.file, (*self.tokens, *map(str, path)))

    @property
    def pointer(self) -> str:
        return "".join(f"/{token.replace('~', '~0').replace('/', '~1')}" for token in self.tokens) or "/"

    @property
    def shared(self) -> bool:
        """Whether it is in contracts/shared: generated once, for all services."""
        return self.file.startswith(f"{SHARED}/")


@dataclass
class Sources:
    """The contract files below `root`/contracts."""

    root: Path
    faults: Faults
    marks: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What the suite gives for each mark of the contracts, by its word: `x-enum: services` becomes the `enum` of the services."""
    _read_documents: dict[str, dict[str, Any]] = field(default_factory=dict)
    _documents: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        return self.root / "contracts"

    @cached_property
    def services(self) -> list[str]:
        """Returns every service that has a contract, by name."""
        return sorted(path.name for path in self.folder.glob("*") if self.exists(f"{path.name}/openapi.yaml"))

    def exists(self, file: str) -> bool:
        """Returns whether something of that name is there; `raw` tells when it cannot be read."""
        return contract_files.is_there(self.folder / file)

    def in_folders(self, name: str, folders: Iterable[str]) -> Iterator[str]:
        """Returns the existing files of that name, in the order of the folders."""
        return (file for folder in folders if self.exists(file := f"{folder}/{name}"))

    def files(self, folders: Iterable[str]) -> Iterator[str]:
        """Returns whatever has the name of a contract file, in these folders and those below them."""
        for folder in folders:
            for path in contract_files.named_as_contract(self.folder / folder):
                yield path.relative_to(self.folder).as_posix()

    def raw(self, file: str) -> dict[str, Any]:
        """Returns the document as written; for an unreadable one, returns an empty one and adds a fault."""
        if file not in self._read_documents:
            self._read_documents[file] = self._read(file)
        return self._read_documents[file]

    def load(self, file: str) -> dict[str, Any]:
        """Returns the document with its marks filled in; for an unreadable one, returns an empty one and adds a fault."""
        if file not in self._documents:
            document = self.raw(file)
            if self._is_fragment(file) and not shapes.check(document, "fragment", self.faults, Place(file).at):
                document = {}
            self._documents[file] = self._filled(document, Place(file))
        return self._documents[file]

    def _is_fragment(self, file: str) -> bool:
        """Whether a file holds paths and components for others."""
        return file.endswith((".yaml", ".yml")) and not file.endswith("/openapi.yaml")

    def find(self, reference: object, at: Place) -> tuple[Place, Any] | None:
        """Returns the target of a `$ref` at a place; without a target, returns None and adds a fault."""
        if misread := _misread(reference):
            self.faults.add(str(at), misread)
            return None
        file, _, pointer = str(reference).partition("#")
        target = Place(self._relative(file, at.file), tuple(_unescape(token) for token in pointer.split("/")[1:]))
        if target.file.startswith(("../", "/")):
            self.faults.add(str(at), f"$ref to {reference!r} leaves the folder contracts/.")
            return None
        if not target.file.endswith(contract_files.SUFFIXES):
            self.faults.add(str(at), f"$ref to {reference!r}: it must name a .yaml or .json file below contracts/.")
            return None
        if not self.exists(target.file):
            self.faults.add(str(at), f"$ref to {reference!r}, but there is no file contracts/{target.file}.")
            return None
        node: Any = self.load(target.file)
        for token in target.tokens:
            if not isinstance(node, dict) or token not in node:
                if self.load(target.file):
                    self.faults.add(str(at), f"$ref to {reference!r}, but contracts/{target.file} has no {pointer}.")
                return None
            node = node[token]
        return target, node

    def _filled(self, node: Any, place: Place) -> Any:
        if isinstance(node, list):
            return [self._filled(item, place / index) for index, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        filled: dict[str, Any] = {}
        for key, value in node.items():
            if key not in self.marks:
                filled.setdefault(key, self._filled(value, place / key))
            elif isinstance(value, str) and value in self.marks[key]:
                filled[key.removeprefix("x-")] = self.marks[key][value]
            else:
                self.faults.add(str(place / key), f"there is no {value!r}, only {', '.join(self.marks[key])}.")
        return filled

    def _relative(self, file: str, base: str) -> str:
        if not file:
            return base
        return posixpath.normpath(posixpath.join(posixpath.dirname(base), file))

    def _read(self, file: str) -> dict[str, Any]:
        if why := contract_files.refusal(self.folder / file):
            self.faults.add(f"contracts/{file}", why)
            return {}
        try:
            document = parse((self.folder / file).read_text(encoding="utf-8"), is_json=file.endswith(".json"))
        except DocumentError as error:
            self.faults.add(f"contracts/{file}:{error.line}" if error.line else f"contracts/{file}", error.sentence)
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            self.faults.add(f"contracts/{file}:{line}", "is not UTF-8: save it as UTF-8.")
        except OSError as error:
            self.faults.add(f"contracts/{file}", f"cannot be read: {error.strerror}.")
        else:
            if isinstance(document, dict):
                return document
            self.faults.add(f"contracts/{file}", "is not a mapping.")
        return {}


def _misread(reference: object) -> str | None:
    """Returns why a `$ref` is not of the form `file#/pointer`; None for one that is."""
    if not isinstance(reference, str):
        return "$ref must be a text like 'file.yaml#/components/schemas/Name'."
    if len(reference) > _LONGEST_REFERENCE:
        return f"$ref to {reference[:80]!r}… is longer than {_LONGEST_REFERENCE} letters."
    if "://" in reference:
        return f"$ref to {reference!r} is a URL: only files below contracts/ can be named."
    if "#" in reference and not reference.partition("#")[2].startswith("/"):
        return f"$ref to {reference!r}: behind its one # stands a path like /components/schemas/Name."
    return None


def _unescape(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")
