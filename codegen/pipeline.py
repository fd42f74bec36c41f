"""All steps from contracts to generated/, in order: bundle, describe, print, format."""

import json
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from codegen import asyncapi, containers, events, facade, models, output, seam, subscriptions, typescript
from codegen.bundle import Bundle
from codegen.faults import CodegenError, Faults
from codegen.problems import catalogue_text
from codegen.reading import COMMON, Contracts, read
from codegen.sources import Sources
from codegen.suite import load_suite
from codegen.topics import SHARED_PRODUCER, topics_text

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
            contracts = read(root, selection.services)
        documents = _write_documents(contracts, folder)
        with ThreadPoolExecutor() as pool:
            seams = pool.submit(seam.print_seams, contracts.described, _below(folder, "seams"))
            types = pool.submit(_types, documents)
            with steps("operations, models, events and types"):
                tree = _python(contracts, selection, _below(folder, "models"))
                printed, typings = seams.result(), types.result()
        for service, sources in printed.items():
            tree |= {f"{service}/{file}": text for file, text in sources.items()}
        with steps("format"):
            tree = output.formatted(tree, _below(folder, "generated"))
    tree |= {f"typescript/{service}.d.ts": text for service, text in typings.items()}
    tree |= {f"{service}/openapi.json": _json(bundle) for service, bundle in contracts.bundles.items() if service != COMMON}
    if selection.everything:
        tree |= {"README.md": _README, "typescript/package.json": _PACKAGE, **_catalogues(contracts)}
        tree |= {f"{asyncapi.FOLDER}/{name}": text for name, text in asyncapi.texts(contracts).items()}
        tree["typescript/suite.ts"] = facade.typescript_module(contracts.suite)
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


def _write_documents(contracts: Contracts, folder: Path) -> dict[str, Path]:
    documents = {service: folder / f"{service}.json" for service in contracts.bundles if service != COMMON}
    for service, path in documents.items():
        path.write_text(_json(contracts.bundles[service]), encoding="utf-8")
    return documents


def _types(documents: dict[str, Path]) -> dict[str, str]:
    return typescript.print_types(documents)


def _python(contracts: Contracts, selection: Selection, folder: Path) -> output.Tree:
    """Returns all Python files that openapi-generator does not print."""
    tree: output.Tree = {}
    for service, bundle in contracts.bundles.items():
        tree[f"{service}/__init__.py"] = ""
        tree[f"{service}/models.py"] = models.service_models(bundle, folder)
    for service, consumptions in contracts.consumptions.items():
        tree[f"{service}/subscriptions.py"] = subscriptions.subscriptions_module(service, consumptions)
    for producer in contracts.producers:
        tree[f"events/{producer.name}.py"] = events.event_module(producer, folder)
        tree |= {f"events/schemas/{event.type}.json": events.schema_text(event) for event in producer.events}
    if selection.everything:
        tree["events/catalogue.py"] = events.catalogue_module(sorted(producer.name for producer in contracts.producers))
        tree |= {"suite.py": facade.suite_module(contracts.suite), "clients.py": facade.clients_module(contracts.suite)}
        tree |= {"__init__.py": "", "events/__init__.py": ""}
    return tree


def _catalogues(contracts: Contracts) -> output.Tree:
    """Returns what all services publish and refuse, as JSON."""
    names = contracts.suite.names
    return {
        "topics.json": topics_text(contracts.topics, names),
        "problems.json": catalogue_text(contracts.sources, names),
    }


def _json(bundle: Bundle) -> str:
    return json.dumps(bundle.document, indent=2, ensure_ascii=False) + "\n"


def _below(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name
