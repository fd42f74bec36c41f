"""All contracts, read, checked and bundled in memory: what generating, linting, comparing and exporting start from."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen import events, operations, schemas, seam, subscriptions
from codegen.bundle import SCHEMAS, SHARED_COMPONENTS, Bundle, bundle_service, bundle_shared
from codegen.faults import Faults
from codegen.problems import ProblemType, load_problems
from codegen.sources import SHARED, Sources
from codegen.suite import Suite, load_suite
from codegen.topics import SHARED_PRODUCER, Consumption, Topic, load_topics

_FILES = ("openapi.yaml", "topics.yaml", "problems.yaml", "scopes.yaml")
_PARTS = "parts.yaml"
COMMON = "common"
"""What all services share, as if it were a service of that name."""


@dataclass(frozen=True)
class Contracts:
    """The contracts of the services that were asked for, and what is said once for the whole suite."""

    sources: Sources
    suite: Suite
    bundles: Mapping[str, Bundle]
    """By service, `common` among them."""
    problems: Mapping[str, ProblemType]
    """The whole catalogue, by code."""
    topics: Sequence[Topic]
    """Of all services."""
    producers: Sequence[events.Producer]
    consumptions: Mapping[str, list[Consumption]]
    """By service."""
    described: list[seam.Described]
    """What the templates of openapi-generator need."""

    def services(self) -> dict[str, Bundle]:
        """Returns the bundles without `common`, in the order of the ports."""
        return {name: self.bundles[name] for name in self.suite.names if name in self.bundles}


def read(root: Path, services: Sequence[str] | None = None, faults: Faults | None = None) -> Contracts:
    """Returns the contracts below `root`/contracts: of all services, or of the named ones (`common` is what they share).

    Raises CodegenError with one line for each fault, so that the author sees all of them; faults of a later stage are
    looked for only when the earlier ones are mended, since they would be consequences.
    """
    faults = faults or Faults()
    sources = Sources(root, faults)
    suite = load_suite(sources)
    if not suite.roles:  # what follows would be faults, too
        faults.stop_if_any()
    sources.marks = suite.marks()
    wanted = services if services is not None else (COMMON, *suite.names)
    shared = bundle_shared(sources)
    if not sources.load(SHARED_COMPONENTS):
        faults.stop_if_any()
    problems, topics = load_problems(sources, suite.names, shared.schemas), load_topics(sources, suite.names)
    bundles = {name: shared if name == COMMON else bundle_service(sources, name) for name in wanted}
    faults.stop_if_any()
    for bundle in bundles.values():
        schemas.check(bundle.document, SCHEMAS, faults, bundle.place_of)
    faults.stop_if_any()
    for bundle in bundles.values():
        suite.check_security(bundle, sources)
    everywhere = operations.operation_places(shared)
    described = [
        seam.Described(name, *operations.describe(bundle, sources, problems, _events(topics, name), everywhere))
        for name, bundle in bundles.items()
    ]
    producers = [events.load_producer(sources, SHARED_PRODUCER if name == COMMON else name, topics) for name in wanted]
    if not faults.lines:
        for producer in producers:
            producer.check_schemas(sources)
    _check_files(sources, wanted)
    consumptions = {name: subscriptions.consumptions_of(sources, name, topics) for name in wanted if name != COMMON}
    faults.stop_if_any()
    return Contracts(sources, suite, bundles, problems, topics, producers, consumptions, described)


def _events(topics: Sequence[Topic], service: str) -> set[str]:
    """Returns the events that a service may emit: its own, and those that every service tells of itself."""
    return {event for topic in topics if topic.producer in {service, SHARED_PRODUCER} for event in topic.events}


def _check_files(sources: Sources, wanted: Collection[str]) -> None:
    """Adds a fault for each file that cannot be read, and for each of a service that nobody reads: its name is misspelt."""
    for service in sources.services:
        for path in sorted((sources.folder / service).glob("*.y*ml")):
            if path.name not in _FILES:
                sources.faults.add(f"contracts/{service}/{path.name}", f"is read by nobody: a service has {', '.join(_FILES)}.")
    for file in sources.files((SHARED, *(service for service in sources.services if service in wanted))):
        sources.raw(file)
    for folder in (SHARED, *sources.services):
        for path in sorted((sources.folder / folder / "events").glob("*")):
            if path.suffix != ".json" and path.name != _PARTS:
                place = f"contracts/{folder}/events/{path.name}"
                sources.faults.add(place, f"is no event: <kebab-name>.v<n>.json and {_PARTS} are read.")
