"""The contracts at one moment, as they are compared: today's, a release's kept bundles, or those of a git revision."""

import io
import json
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from codegen import problems
from codegen.faults import CodegenError
from codegen.reading import Contracts, read
from codegen.sources import Place
from codegen.topics import topics_text

Document = Mapping[str, Any]
Tokens = tuple[str, ...]
"""The tokens of a JSON pointer."""
_RELEASES = "contracts/releases"
_VERSION = re.compile(r"[0-9]+[.][0-9]+[.][0-9]+")
_EVERYBODY = "operations"
"""The producer of events that every service writes; in the topics it is called `all`."""


@dataclass(frozen=True)
class Topic:
    """One topic: who writes what to it and how it is kept, and who reads which of its events."""

    name: str
    producer: str
    key: str
    keeping: Mapping[str, Any]
    events: Sequence[str]
    consumers: Mapping[str, Mapping[str, str]]
    """By service, the mode of each event."""


@dataclass(frozen=True)
class Snapshot:
    """The contracts at one moment, and where each node of them was written."""

    name: str
    apis: Mapping[str, Document]
    """The bundled OpenAPI document of each service."""
    events: Mapping[str, Document]
    """The self-contained schema of each event, by its name on the wire."""
    topics: Mapping[str, Topic]
    problems: Mapping[str, Document]
    """The entries of the catalogue, by code."""
    api_place: Callable[[str, Tokens], str]
    """The place of a node in the document of a service."""
    event_place: Callable[[str, Tokens], str]
    topic_place: Callable[[Topic], str]
    problem_place: Callable[[str], str]

    def topic_of(self, event: str) -> Topic | None:
        """Returns the topic that carries an event."""
        producer, title = event.partition(".")[0], self.events[event]["title"]
        owner = "all" if producer == _EVERYBODY else producer
        return next((each for each in self.topics.values() if each.producer == owner and title in each.events), None)

    def consumers_of(self, event: str) -> list[str]:
        """Returns the services that react to an event."""
        topic, title = self.topic_of(event), self.events[event]["title"]
        return [service for service, modes in topic.consumers.items() if title in modes] if topic else []


def of_contracts(contracts: Contracts, name: str = "") -> Snapshot:
    """Returns contracts that were read; `name` is the revision that they come from, none for today's."""
    services = contracts.services()
    events = {event.type: event for producer in contracts.producers for event in producer.events}
    places = {event.type: producer.place_of for producer in contracts.producers for event in producer.events}
    names = contracts.suite.names
    problem_places = problems.places(contracts.sources, names)
    at = f"{name}:" if name else ""
    return Snapshot(
        name=name or "today",
        apis={service: bundle.document for service, bundle in services.items()},
        events={name: event.schema for name, event in events.items()},
        topics=_topics(json.loads(topics_text(contracts.topics, names))),
        problems=json.loads(problems.catalogue_text(contracts.sources, names))["problems"],
        api_place=lambda service, tokens: f"{at}{services[service].place_of(tokens)}",
        event_place=lambda event, tokens: f"{at}{places[event](events[event], tokens)}",
        topic_place=lambda topic: f"{at}{_topic_file(topic).at(('publishes', topic.name))}",
        problem_place=lambda code: f"{at}{problem_places[code]}",
    )


def of_release(root: Path, version: str) -> Snapshot:
    """Returns the kept bundles of a release."""
    folder = f"{_RELEASES}/{version}"
    apis = {path.name.removesuffix(".openapi.json"): path for path in sorted((root / folder).glob("*.openapi.json"))}
    events = {path.stem: path for path in sorted((root / folder / "events").glob("*.json"))}
    return Snapshot(
        name=version,
        apis={service: json.loads(path.read_text(encoding="utf-8")) for service, path in apis.items()},
        events={name: json.loads(path.read_text(encoding="utf-8")) for name, path in events.items()},
        topics=_topics(yaml.safe_load((root / folder / "topics.yaml").read_text(encoding="utf-8"))),
        problems=yaml.safe_load((root / folder / "problems.yaml").read_text(encoding="utf-8"))["problems"],
        api_place=lambda service, tokens: f"{folder}/{service}.openapi.json#{Place('', tokens).pointer}",
        event_place=lambda event, tokens: f"{folder}/events/{event}.json#{Place('', tokens).pointer}",
        topic_place=lambda topic: f"{folder}/topics.yaml#/topics/{topic.name}",
        problem_place=lambda code: f"{folder}/problems.yaml#/problems/{code}",
    )


def of_revision(root: Path, revision: str) -> Snapshot:
    """Returns the contracts of a git revision. Raises CodegenError when git does not know it, or they cannot be read today."""
    command = ["git", "-C", str(root), "archive", "--format=tar", revision, "contracts"]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        raise CodegenError(["--against a revision needs git, which is not there; a release needs nothing."]) from None
    if done.returncode != 0:
        reason = " ".join(done.stderr.decode(errors="replace").split())
        raise CodegenError([f"--against {revision}: neither a release in {_RELEASES} nor a revision with contracts: {reason}"])
    with tempfile.TemporaryDirectory(prefix="comptoir-revision-") as folder:
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            if hasattr(tarfile, "data_filter"):  # missing in Python 3.11.0 to 3.11.3
                archive.extraction_filter = tarfile.data_filter
            archive.extractall(folder)  # noqa: S202 - what git wrote
        try:
            return of_contracts(read(Path(folder)), revision)
        except CodegenError as error:
            raise CodegenError([f"{revision}:{line}" for line in error.lines]) from error


def releases(root: Path) -> list[str]:
    """Returns the versions whose bundles are kept, the last one at the end."""
    names = [path.name for path in (root / _RELEASES).glob("*") if _VERSION.fullmatch(path.name)]
    return sorted(names, key=numbers)


def numbers(version: str) -> tuple[int, ...]:
    """Returns the numbers of a version, to compare it; none for a text that is no version."""
    return tuple(map(int, version.split("."))) if _VERSION.fullmatch(version) else ()


def _topics(document: Document) -> dict[str, Topic]:
    defaults = document.get("defaults", {})
    return {
        name: Topic(
            name=name,
            producer=entry["producer"],
            key=entry["key"],
            keeping={key: entry.get(key, defaults.get(key)) for key in ("partitions", "cleanup", "retention_days")},
            events=entry["events"],
            consumers=entry.get("consumers", {}),
        )
        for name, entry in document["topics"].items()
    }


def _topic_file(topic: Topic) -> Place:
    return Place(f"{'shared' if topic.producer == 'all' else topic.producer}/topics.yaml")
