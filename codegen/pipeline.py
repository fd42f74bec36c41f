"""All steps from contracts to generated/, in order: bundle, describe, print, format."""

import json
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from codegen import events, models, operations, output, seam, subscriptions, typescript
from codegen.bundle import Bundle, bundle_service, bundle_shared
from codegen.faults import CodegenError, Faults
from codegen.problems import load_problems
from codegen.sources import Sources
from codegen.topics import SHARED_PRODUCER, Consumption, load_topics

COMMON = "common"
_README = """# Generated

Written by `python -m codegen` from `contracts/`; never edited. Change the contract, then run `tox -e codegen`.
`tox -e codegen-check` regenerates into a temporary folder and compares.
"""


class Steps(Protocol):
    """Shows a person what is being done."""

    def __call__(self, title: str) -> AbstractContextManager[None]: ...


@dataclass(frozen=True)
class Selection:
    """What is generated: everything, or some services (`common` stands for what all of them share)."""

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
    """The named services, or all that have a contract. Raises CodegenError for a name without contract."""
    services = Sources(root, Faults()).services
    unknown = [name for name in named if name not in {*services, COMMON}]
    if unknown or not services:
        there = ", ".join(services) or "no contract at all"
        raise CodegenError([f"contracts/{name}/openapi.yaml: no such file; there is {there}." for name in unknown or ["*"]])
    return Selection(tuple(dict.fromkeys(named)) or (COMMON, *services), everything=not named)


def generate(root: Path, selection: Selection, steps: Steps) -> output.Tree:
    """Every generated file of the selection. Raises CodegenError with one line for each fault of the contracts."""
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
        tree["README.md"] = _README
    return dict(sorted(tree.items()))


@dataclass(frozen=True)
class _Plan:
    """Contracts read, checked and bundled."""

    bundles: dict[str, Bundle]
    described: list[seam.Described]
    producers: list[events.Producer]
    consumptions: dict[str, list[Consumption]]
    catalogue: list[str]


def _plan(root: Path, selection: Selection) -> _Plan:
    faults = Faults()
    sources = Sources(root, faults)
    shared = bundle_shared(sources)
    problems, topics = load_problems(sources, shared.schemas), load_topics(sources)
    bundles = {name: shared if name == COMMON else bundle_service(sources, name) for name in selection.services}
    faults.stop_if_any()
    described = [seam.Described(name, *operations.describe(bundle, sources, problems)) for name, bundle in bundles.items()]
    names = [SHARED_PRODUCER if name == COMMON else name for name in selection.services]
    producers = [events.load_producer(sources, name, topics) for name in names]
    consumptions = {name: subscriptions.consumptions_of(sources, name, topics) for name in selection.services if name != COMMON}
    faults.stop_if_any()
    catalogue = sorted(producer.name for producer in producers) if selection.everything else []
    return _Plan(bundles, described, producers, consumptions, catalogue)


def _write_documents(plan: _Plan, folder: Path) -> dict[str, Path]:
    documents = {service: folder / f"{service}.json" for service in plan.bundles if service != COMMON}
    for service, path in documents.items():
        path.write_text(_json(plan.bundles[service]), encoding="utf-8")
    return documents


def _types(documents: dict[str, Path]) -> dict[str, str]:
    typescript.install()
    return typescript.print_types(documents)


def _python(plan: _Plan, folder: Path) -> output.Tree:
    """Everything in Python that openapi-generator does not print."""
    tree: output.Tree = {}
    for service, bundle in plan.bundles.items():
        tree[f"{service}/__init__.py"] = ""
        tree[f"{service}/models.py"] = models.service_models(bundle, folder)
    for service, consumptions in plan.consumptions.items():
        tree[f"{service}/subscriptions.py"] = subscriptions.subscriptions_module(service, consumptions)
    for producer in plan.producers:
        tree[f"events/{producer.name}.py"] = events.event_module(producer, folder)
        tree |= {f"events/schemas/{event.type}.json": events.schema_text(event) for event in producer.events}
    if plan.catalogue:
        tree["events/catalogue.py"] = events.catalogue_module(plan.catalogue)
        tree |= {"__init__.py": "", "events/__init__.py": ""}
    return tree


def _json(bundle: Bundle) -> str:
    return json.dumps(bundle.document, indent=2, ensure_ascii=False) + "\n"


def _below(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name
