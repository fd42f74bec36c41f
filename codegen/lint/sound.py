"""Reads what can be read: the contract files one by one, and the contracts that codegen finds nothing wrong with."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from codegen import shapes
from codegen.bundle import Bundle, bundle_service, bundle_shared
from codegen.events import Producer, load_producer
from codegen.faults import CodegenError, Faults
from codegen.lint.findings import Finding, of_codegen
from codegen.lint.structure import Node, walk
from codegen.reading import COMMON, read
from codegen.sources import SHARED, Place, Sources
from codegen.suite import load_suite
from codegen.topics import SHARED_PRODUCER, load_topics

CATALOGUES = ("topics.yaml", "problems.yaml", "scopes.yaml", "sites.yaml")
_SHAPES: Mapping[str, tuple[shapes.Shape, shapes.Shape]] = {
    "topics.yaml": ("topics", "shared topics"),
    "problems.yaml": ("problems", "problems"),
    "scopes.yaml": ("scopes", "shared scopes"),
}
"""Of a service's catalogue, and of the shared one."""


@dataclass(frozen=True)
class Sound:
    """The contracts as far as they can be read, and what codegen's own checks found."""

    sources: Sources
    """Of the files as they are written."""
    findings: Sequence[Finding]
    bundles: Mapping[str, Bundle]
    """Of the services without a fault of structure."""
    shared: Bundle | None
    """What all of them share, if that has none."""
    producers: Sequence[Producer]

    @cached_property
    def files(self) -> list[str]:
        """Every contract file, below contracts/."""
        return list(self.sources.files((SHARED, *self.sources.services)))

    @property
    def events(self) -> list[str]:
        """The files of events."""
        return [file for file in self.files if "/events/" in file and file.endswith(".json")]

    @cached_property
    def nodes(self) -> list[Node]:
        """Every node of every file that has OpenAPI or a schema in it."""
        return [node for file in self.files if not file.endswith(CATALOGUES) for node in self.walk(file)]

    @cached_property
    def are_readable(self) -> bool:
        """Whether every file can be read: without one, what it uses would seem unused."""
        return all(map(self.sources.raw, self.files))

    def walk(self, file: str) -> Iterator[Node]:
        is_event = "/events/" in file and file.endswith(".json")
        return walk(self.sources.raw(file), Place(file), "schema" if is_event else "document")

    def catalogue(self, name: str) -> Iterator[tuple[Place, dict[str, Any]]]:
        """Returns the files of that name, with their places."""
        for file in self.sources.in_folders(name, [SHARED, *self.sources.services]):
            yield Place(file), self.sources.raw(file)

    def is_whole(self, name: str, services: Sequence[str] | None = None) -> bool:
        """Returns whether a catalogue has its shape: of all services or of these, and the shared one.

        What rests on a broken one is a consequence, and told when that is mended.
        """
        shape, shared_shape = _SHAPES[name]
        wanted = {f"{SHARED}/{name}": shared_shape}
        wanted |= dict.fromkeys(self.sources.in_folders(name, self.sources.services if services is None else services), shape)
        return all(shapes.check(self.sources.raw(file), shape, Faults(), Place(file).at) for file, shape in wanted.items())


def sound_contracts(root: Path, services: Sequence[str]) -> Sound:
    """Returns what can be checked further; of the named services, and of what all share."""
    sources = Sources(root, Faults())
    try:
        contracts = read(root, (COMMON, *services))
    except CodegenError as error:
        parts = _Parts(root)
        bundles = {service: bundle for service in services if (bundle := parts.bundle(service))}
        producers = [producer for name in (SHARED_PRODUCER, *services) if (producer := parts.producer(name))]
        lines = [*error.lines, *parts.lines]
        return Sound(sources, [of_codegen(line) for line in lines], bundles, parts.bundle(COMMON), producers)
    bundles = {service: bundle for service, bundle in contracts.bundles.items() if service != COMMON}
    return Sound(sources, [], bundles, contracts.bundles[COMMON], contracts.producers)


class _Parts:
    """Reads service by service, so that a fault in one hides nothing of the others."""

    def __init__(self, root: Path) -> None:
        self._root, sources = root, Sources(root, Faults())
        self._are_readable = all(map(sources.raw, sources.files((SHARED, *sources.services))))
        self._suite = load_suite(sources)
        self._topics = load_topics(self._sources(), self._suite.names)
        self.lines: list[str] = []
        """What reading all at once did not come to; without consequences of files, roles or topics that cannot be read."""

    def bundle(self, service: str) -> Bundle | None:
        """Returns the bundle of a service; None when it has faults itself, or uses something that has."""
        sources = self._sources()
        bundle = bundle_shared(sources) if service == COMMON else bundle_service(sources, service)
        return bundle if self._is_sound(sources, within=bool(self._suite.roles)) else None

    def producer(self, name: str) -> Producer | None:
        """Returns the events of a producer; None when they, their parts or their topics have faults."""
        sources = self._sources()
        producer = load_producer(sources, name, self._topics)
        return producer if self._is_sound(sources, within=bool(self._topics)) else None

    def _sources(self) -> Sources:
        return Sources(self._root, Faults(), self._suite.marks())

    def _is_sound(self, sources: Sources, *, within: bool) -> bool:
        if within and self._are_readable:
            self.lines += sources.faults.lines
        return not sources.faults.lines
