"""All steps from contracts to generated/, in order: bundle, describe, print, format."""

import json
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from codegen import containers, events, facade, models, operations, output, seam, subscriptions, typescript
from codegen.bundle import Bundle, bundle_service, bundle_shared
from codegen.faults import CodegenError, Faults
from codegen.problems import catalogue_text, load_problems
from codegen.sources import Sources
from codegen.suite import Suite, load_suite
from codegen.topics import SHARED_PRODUCER, Consumption, load_topics, topics_text

COMMON = "common"
_README = """# Generated

Written by `python -m codegen` from `contracts/`; never edited. Change the contract, then run `tox -e codegen`.
`tox -e codegen-check` regenerates into a temporary folder and compares.
"""
_PACKAGE = '{"private": true, "type": "module"}\n'
"""Node loads suite.ts itself where a site's build is configured."""


class Steps(Protocol):
    """Shows the user what is being done."""

    def __call__(self, title: str) -> AbstractContextManager[None]: ...


@dataclass(frozen=True)
class Selection:
    """What to generate: everything, or some services (`common` is what all of them share)."""

    services: tuple[str, ...]
    everything: bool

    @property
    def owned(self) -> tuple[str, ...]:
        """Globs below generated/ of the files that only this selection writes."""
        return ("**/*",) if self.everything else tuple(self._owned())

    def _owned(self) -> Iterator[str]:
        for service in self.services:
            producer = SHARED_PRODUCER if service == COMMON else service
            yield f"{service}/**/*"
            yield f"events/{producer}.py"
            yield f"events/schemas/{producer}.*.json"
            yield f"typescript/{service}.d.ts"


def select(root: Path, named: list[str]) -> Selection:
    """Returns the named services, or all that have a contract. Raises CodegenError for a name without a contract."""
    services = Sources(root, Faults()).services
    unknown = [name for name in named if name not in {*services, COMMON}]
    if unknown or not services:
        there = ", ".join(services) or "no contract at all"
        raise CodegenError([f"contracts/{name}/openapi.yaml: no such file; there is {there}." for name in unknown or ["*"]])
    return Selection(tuple(dict.fromkeys(named)) or (COMMON, *services), everything=not named)


def generate(root: Path, selection: Selection, steps: Steps) -> output.Tree:
    """Returns every generated file of the selection. Raises CodegenError with one line for each fault of the contracts."""
    with tempfile.TemporaryDirectory(prefix="codegen-") as name:
        folder = Path(name)
        with steps("read and bundle the contracts"):
            plan = _plan(root, selection)
        documents = _write_documents(plan, folder)
        with ThreadPoolExecutor() as pool:
            seams = pool.submit(seam.print_seams, plan.described, _below(folder, "seams"))
            types = pool.submit(_types, documents)
            with steps("operations, models, events and types"):
                tree = _python(plan, _below(folder, "models"))
                printed, typings = seams.result(), types.result()
        for service, sources in printed.items():
            tree |= {f"{service}/{file}": text for file, text in sources.items()}
        with steps("format"):
            tree = output.formatted(tree, _below(folder, "generated"))
    tree |= {f"typescript/{service}.d.ts": text for service, text in typings.items()}
    tree |= {f"{service}/openapi.json": _json(bundle) for service, bundle in plan.bundles.items() if service != COMMON}
    if selection.everything:
        tree |= {"README.md": _README, "typescript/package.json": _PACKAGE, **plan.catalogues}
        tree["typescript/suite.ts"] = facade.typescript_module(plan.suite)
    return dict(sorted(tree.items()))


def deployment(root: Path) -> output.Tree:
    """Returns the files generated for containers, by path below infra/docker; none without a template.

    Raises CodegenError with one line for each fault.
    """
    faults = Faults()
    sources = Sources(root, faults)
    suite = load_suite(sources)
    files = containers.files(root / containers.FOLDER, suite, faults)
    faults.stop_if_any()
    return files


@dataclass(frozen=True)
class _Plan:
    """The contracts, read, checked and bundled."""

    bundles: dict[str, Bundle]
    described: list[seam.Described]
    producers: list[events.Producer]
    consumptions: dict[str, list[Consumption]]
    suite: Suite
    catalogues: dict[str, str]
    """What all services publish and refuse, as JSON by path; only where everything is generated."""


def _plan(root: Path, selection: Selection) -> _Plan:
    faults = Faults()
    sources = Sources(root, faults)
    suite = load_suite(sources)
    sources.marks = suite.marks()
    shared = bundle_shared(sources)
    problems, topics = load_problems(sources, suite.names, shared.schemas), load_topics(sources, suite.names)
    bundles = {name: shared if name == COMMON else bundle_service(sources, name) for name in selection.services}
    faults.stop_if_any()
    for bundle in bundles.values():
        suite.check_security(bundle, sources)
    described = [seam.Described(name, *operations.describe(bundle, sources, problems)) for name, bundle in bundles.items()]
    names = [SHARED_PRODUCER if name == COMMON else name for name in selection.services]
    producers = [events.load_producer(sources, name, topics) for name in names]
    consumptions = {name: subscriptions.consumptions_of(sources, name, topics) for name in selection.services if name != COMMON}
    faults.stop_if_any()
    catalogues = {"topics.json": topics_text(topics, suite.names), "problems.json": catalogue_text(sources, suite.names)}
    return _Plan(bundles, described, producers, consumptions, suite, catalogues if selection.everything else {})


def _write_documents(plan: _Plan, folder: Path) -> dict[str, Path]:
    documents = {service: folder / f"{service}.json" for service in plan.bundles if service != COMMON}
    for service, path in documents.items():
        path.write_text(_json(plan.bundles[service]), encoding="utf-8")
    return documents


def _types(documents: dict[str, Path]) -> dict[str, str]:
    typescript.install()
    return typescript.print_types(documents)


def _python(plan: _Plan, folder: Path) -> output.Tree:
    """Returns all Python files that openapi-generator does not print."""
    tree: output.Tree = {}
    for service, bundle in plan.bundles.items():
        tree[f"{service}/__init__.py"] = ""
        tree[f"{service}/models.py"] = models.service_models(bundle, folder)
    for service, consumptions in plan.consumptions.items():
        tree[f"{service}/subscriptions.py"] = subscriptions.subscriptions_module(service, consumptions)
    for producer in plan.producers:
        tree[f"events/{producer.name}.py"] = events.event_module(producer, folder)
        tree |= {f"events/schemas/{event.type}.json": events.schema_text(event) for event in producer.events}
    if plan.catalogues:
        tree["events/catalogue.py"] = events.catalogue_module(sorted(producer.name for producer in plan.producers))
        tree |= {"suite.py": facade.suite_module(plan.suite), "clients.py": facade.clients_module(plan.suite)}
        tree |= {"__init__.py": "", "events/__init__.py": ""}
    return tree


def _json(bundle: Bundle) -> str:
    return json.dumps(bundle.document, indent=2, ensure_ascii=False) + "\n"


def _below(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name
