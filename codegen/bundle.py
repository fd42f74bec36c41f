"""Bundles a contract: one self-contained OpenAPI document per service, every component hoisted to the root."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from codegen import schemas, shapes
from codegen.sources import Place, Sources

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_LITERAL_KEYS = frozenset({"example", "default", "enum"})
_SHARED_OPERATIONS = "shared/operations.yaml"
SCHEMAS = ("components", "schemas")
SHARED_COMPONENTS = "shared/components.yaml"


@dataclass(frozen=True)
class Bundle:
    """A bundled contract, and the place in the contract files of each component and path."""

    service: str
    document: dict[str, Any]
    root: Place
    components: dict[tuple[str, str], Place]
    paths: dict[str, Place]

    @property
    def schemas(self) -> dict[str, Place]:
        """The place of each schema, by name."""
        return {name: place for (kind, name), place in sorted(self.components.items()) if kind == "schemas"}

    def place_of(self, path: Sequence[str | int]) -> Place:
        """Returns the place where a node of the bundled document was written."""
        match list(path):
            case ["paths", str(name), *rest] if name in self.paths:
                place = self.paths[name]
            case ["components", str(kind), str(name), *rest] if (kind, name) in self.components:
                place = self.components[kind, name]
            case rest:
                place = self.root
        return place.at(rest)

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        """Returns the node itself, or the component that its `$ref` names."""
        return resolved(self.document, node)

    def operations(self) -> Iterator[tuple[str, str, Place, dict[str, Any], list[dict[str, Any]]]]:
        """Returns path, method, place, operation and the path's own parameters, of every operation."""
        for path, method, operation in operations_in(self.document):
            common = self.document["paths"][path].get("parameters", [])
            yield path, method, self.paths[path] / method, operation, common


def operations_in(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Returns path, method and operation of every operation of a bundled document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolved(document: Mapping[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Returns the node itself, or the component of a bundled document that its `$ref` names."""
    while "$ref" in node:
        _, _, kind, name = node["$ref"].split("/")
        node = document["components"][kind][name]
    return node


def bundle_service(sources: Sources, service: str) -> Bundle:
    """Returns the bundle of contracts/<service>/openapi.yaml; faults are collected in the sources."""
    file = f"{service}/openapi.yaml"
    return _Bundler(sources, service).bundle(sources.load(file), Place(file))


def bundle_shared(sources: Sources) -> Bundle:
    """Returns what all services share as one contract: every schema and every operation of contracts/shared."""
    operations, components = sources.load(_SHARED_OPERATIONS), sources.load(SHARED_COMPONENTS)
    bundler = _Bundler(sources, "common")
    for file, document in ((_SHARED_OPERATIONS, operations), (SHARED_COMPONENTS, components)):
        bundler.hoist_all(document.get("components", {}), Place(file) / "components")
    root = {
        "openapi": "3.0.3",
        "info": {"title": "COMMON", "version": "1.0.0"},
        "paths": operations.get("paths", {}),
    }
    return bundler.bundle(root, Place(_SHARED_OPERATIONS))


@dataclass
class _Bundler:
    sources: Sources
    service: str
    components: dict[str, dict[str, Any]] = field(default_factory=dict)
    places: dict[tuple[str, str], Place] = field(default_factory=dict)
    paths: dict[str, Place] = field(default_factory=dict)
    is_broken: bool = False
    """Whether components cannot be read: what refers to them would be faults, too."""

    def bundle(self, root: dict[str, Any], place: Place) -> Bundle:
        self.hoist_all(root.get("components", {}), place / "components")
        if self.is_broken:
            return Bundle(self.service, {"paths": {}, "components": {}}, place, {}, {})
        document = {
            key: self._paths(value, place / key) if key == "paths" else self._copy(value, place / key)
            for key, value in root.items()
            if key != "components"
        }
        document.setdefault("paths", {})
        document["components"] = {kind: dict(sorted(named.items())) for kind, named in sorted(self.components.items())}
        bundle = Bundle(self.service, document, place, self.places, self.paths)
        if not self.sources.faults.lines and shapes.check(document, "openapi", self.sources.faults, bundle.place_of):
            schemas.check_circles(document, SCHEMAS, self.sources.faults, bundle.place_of)
        return bundle

    def hoist_all(self, components: dict[str, dict[str, Any]], place: Place) -> None:
        known = self._mapping(components, place)
        if not shapes.check(known, "components", self.sources.faults, place.at):
            self.is_broken = True
            return
        for kind, named in known.items():
            for name, node in self._mapping(named, place / kind).items():
                self._hoist(kind, name, node, place / kind / name)

    def _mapping(self, node: Any, place: Place) -> dict[str, Any]:
        if isinstance(node, dict):
            return node
        self.sources.faults.add(str(place), "is not a mapping.")
        self.is_broken = True
        return {}

    def _paths(self, paths: dict[str, Any], place: Place) -> dict[str, Any]:
        copied = {}
        for path, item in self._mapping(paths, place).items():
            self.paths[path], node = self._follow(item, place / path)
            copied[path] = self._copy(node, self.paths[path])
        return copied

    def _follow(self, node: Any, place: Place) -> tuple[Place, Any]:
        """Returns the target of a chain of references."""
        passed = [place]
        while isinstance(node, dict) and "$ref" in node:
            self._check_alone(node, place)
            found = self.sources.find(node["$ref"], place)
            if found is None:
                return place, {}
            place, node = found
            if place in passed:
                circle = passed[passed.index(place) :]
                self.sources.faults.add(min(map(str, circle)), "is a $ref that leads back to itself.")
                return place, {}
            passed.append(place)
        return place, node

    def _check_alone(self, node: dict[str, Any], place: Place) -> None:
        if len(node) > 1:
            self.sources.faults.add(str(place), "nothing may stand beside a $ref (S-17).")

    def _copy(self, node: Any, place: Place, *, names: bool = False) -> Any:
        """Returns the node with its references hoisted. `names`: its keys are names that an author chose, not keywords."""
        if isinstance(node, list):
            return [self._copy(item, place / index) for index, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        if not names and "$ref" in node:
            return self._reference(node, place)
        return {
            key: value
            if key in _LITERAL_KEYS and not names
            else self._copy(value, place / key, names=key == "properties" and not names)
            for key, value in node.items()
        }

    def _reference(self, node: dict[str, Any], place: Place) -> dict[str, Any]:
        self._check_alone(node, place)
        found = self.sources.find(node["$ref"], place)
        if found is None:
            return {}
        target, component = found
        match target.tokens:
            case ("components", kind, name):
                self._hoist(kind, name, component, target)
                return {"$ref": f"#/components/{kind}/{name}"}
        self.sources.faults.add(str(place), f"$ref to {node['$ref']!r}: it must name #/components/<kind>/<Name>.")
        return {}

    def _hoist(self, kind: str, name: str, node: Any, place: Place) -> None:
        place, node = self._follow(node, place)
        known = self.places.setdefault((kind, name), place)
        if known != place:
            self.sources.faults.add(str(place), f"{name} means another thing in {known}; a name means one thing.")
        elif name not in self.components.setdefault(kind, {}):
            self.components[kind][name] = {}
            self.components[kind][name] = self._copy(node, place)
