"""Reads the definition of the suite: services with their ports, sites, roles and scopes."""

import keyword
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from codegen import shapes
from codegen.bundle import Bundle
from codegen.commands import COMMANDS
from codegen.names import SNAKE
from codegen.sources import SHARED, Place, Sources

SITES = f"{SHARED}/sites.yaml"
SCOPES = "scopes.yaml"
_TAKEN = frozenset(
    {"common", "events", "operations", "typescript", "asyncapi", "clients", "suite", "kernel", SHARED}
    | {"codegen", "generated", "impl", "infra", "requirements", "tests"}
    | {"cached_property", "catalogue", "dataclass", "paths", "schemas", "service_name", "staff_role", "staff_scope"}
)
"""Names of packages, folders, modules and types beside the services'."""


@dataclass(frozen=True)
class Service:
    """One service: it exists because contracts/<name>/openapi.yaml does."""

    name: str
    port: int
    url: str


@dataclass(frozen=True)
class Scope:
    """A permission, and the roles that hold it."""

    name: str
    description: str
    roles: tuple[str, ...]
    scheme: str


@dataclass(frozen=True)
class Suite:
    """Services in the order of their ports, ports by site, roles with the scheme they sign in by, and scopes."""

    services: tuple[Service, ...]
    sites: Mapping[str, int]
    tools: Mapping[str, int]
    """Ports of what is for developers only."""
    roles: Mapping[str, str]
    scopes: Mapping[str, Scope]

    @property
    def names(self) -> list[str]:
        return [service.name for service in self.services]

    @property
    def staff_roles(self) -> list[str]:
        return [role for role, scheme in self.roles.items() if scheme == "staff"]

    def held_by(self, role: str) -> list[str]:
        """Returns the scopes of a role, sorted."""
        return sorted(scope.name for scope in self.scopes.values() if role in scope.roles)

    def marks(self) -> dict[str, Mapping[str, Any]]:
        """Returns the values of the marks `x-enum` and `x-scopes` in the contracts."""
        schemes = dict.fromkeys(self.roles.values())
        return {
            "x-enum": {"services": self.names, "roles": list(self.roles), "staff-roles": self.staff_roles},
            "x-scopes": {
                scheme: {scope.name: scope.description for scope in self.scopes.values() if scope.scheme == scheme}
                for scheme in schemes
            },
        }

    def check_security(self, bundle: Bundle, sources: Sources) -> None:
        """Adds a fault for each scope that an operation requires and no file declares."""
        own = SHARED if bundle.service == "common" else bundle.service
        declared = bundle.document["components"].get("securitySchemes", {})
        for _, _, operation_place, operation, _ in bundle.operations():
            _check_schemes(operation_place / "security", operation["security"], declared, sources)
            for place, scheme, scope in _asked(operation_place / "security", operation.get("security", [])):
                if scope not in self.scopes or self.scopes[scope].scheme != scheme:
                    why = f"the scope {scope!r} of {scheme} is declared nowhere: add it to contracts/{own}/{SCOPES}."
                    sources.faults.add(str(place), why)


def _check_schemes(place: Place, security: list[dict[str, list[str]]], declared: Mapping[str, Any], sources: Sources) -> None:
    """Adds a fault for each scheme that the contract does not declare, and for what no caller can have at once."""
    for index, alternative in enumerate(security):
        for scheme in alternative:
            if scheme not in declared:
                sources.faults.add(str(place / index / scheme), "is declared nowhere: add it to components/securitySchemes.")
        people = [scheme for scheme in alternative if declared.get(scheme, {}).get("type") == "oauth2" or scheme == "service"]
        if len(people) > 1:
            sources.faults.add(str(place / index), f"asks for {' and '.join(people)} at once: a caller is one of them.")


def _asked(place: Place, security: list[dict[str, list[str]]]) -> Iterator[tuple[Place, str, str]]:
    """Returns place, scheme and name of every scope that an operation requires."""
    for index, alternative in enumerate(security):
        for scheme, scopes in alternative.items():
            yield from ((place / index / scheme / number, scheme, scope) for number, scope in enumerate(scopes))


def load_suite(sources: Sources) -> Suite:
    """Returns the whole suite; faults are collected in the sources."""
    sites, tools = _sites(sources)
    _check_folders(sources)
    services = tuple(sorted(_services(sources), key=lambda service: (service.port, service.name)))
    _check_ports(sources, services, {**_named("the site", sites), **_named("the tool", tools)})
    roles = _roles(sources)
    scopes = _scopes(sources, [service.name for service in services], roles) if roles else {}
    return Suite(services, sites, tools, roles, scopes)


def _check_folders(sources: Sources) -> None:
    """A service exists because of its openapi.yaml: a folder with other files of a service and without this one is a mistake."""
    for file in ("topics.yaml", "problems.yaml", SCOPES):
        for name in sorted({path.parent.name for path in sources.folder.glob(f"*/{file}")} - {*sources.services, SHARED}):
            sources.faults.add(f"contracts/{name}/{file}", f"is of no service: write contracts/{name}/openapi.yaml.")


def _services(sources: Sources) -> Iterator[Service]:
    for name in sources.services:
        file = Place(f"{name}/openapi.yaml")
        if name in _TAKEN | COMMANDS.keys() or keyword.iskeyword(name) or not SNAKE.fullmatch(name):
            sources.faults.add(str(file), f"no service can be called {name!r}: it must be a Python name that is not taken yet.")
        document = sources.raw(file.file)
        servers = document.get("servers")
        url = servers[0].get("url") if isinstance(servers, list) and servers and isinstance(servers[0], dict) else None
        port = _port(url)
        if document and port is None:
            sources.faults.add(
                str(file / "servers"), 'names no port: write servers: [{url: "http://localhost:PORT"}] with a port of its own.'
            )
        yield Service(name, port or 0, str(url))


def _port(url: object) -> int | None:
    try:
        return urlsplit(str(url)).port
    except ValueError:
        return None


def _named(kind: str, ports: Mapping[str, int]) -> dict[int, str]:
    return {port: f"{kind} {name}" for name, port in ports.items()}


def _check_ports(sources: Sources, services: tuple[Service, ...], others: Mapping[int, str]) -> None:
    taken = dict(others)
    for service in services:
        if service.port and service.port in taken:
            place = Place(f"{service.name}/openapi.yaml") / "servers" / 0 / "url"
            sources.faults.add(str(place), f"the port {service.port} is the one of {taken[service.port]}: choose another.")
        taken.setdefault(service.port, service.name)


def _sites(sources: Sources) -> tuple[dict[str, int], dict[str, int]]:
    """Returns the ports of the sites, and those of the tools."""
    document = sources.raw(SITES)
    if not document or not shapes.check(document, "sites", sources.faults, Place(SITES).at):
        return {}, {}
    taken: dict[int, str] = {}
    for kind in ("sites", "tools"):
        for name, port in document.get(kind, {}).items():
            if port in taken:
                place = Place(SITES) / kind / name
                sources.faults.add(str(place), f"the port {port} is the one of {taken[port]}: choose another.")
            taken.setdefault(port, name)
    return dict(document["sites"]), dict(document.get("tools", {}))


def _roles(sources: Sources) -> dict[str, str]:
    place = Place(f"{SHARED}/{SCOPES}")
    document = sources.raw(place.file)
    if not document or not shapes.check(document, "shared scopes", sources.faults, place.at):
        return {}
    return {role: entry["scheme"] for role, entry in document["roles"].items()}


def _scopes(sources: Sources, services: list[str], roles: Mapping[str, str]) -> dict[str, Scope]:
    """Returns every scope by name: those of the services in their order, then the shared ones."""
    found: dict[str, Scope] = {}
    places: dict[str, Place] = {}
    for file in sources.in_folders(SCOPES, [*services, SHARED]):
        document = sources.raw(file)
        shape: shapes.Shape = "shared scopes" if file.startswith(f"{SHARED}/") else "scopes"
        if not document or not shapes.check(document, shape, sources.faults, Place(file).at):
            continue
        for name, entry in document["scopes"].items():
            place = Place(file) / "scopes" / name
            if name in places:
                sources.faults.add(str(place), f"{name} is declared in contracts/{places[name].file}, too.")
                continue
            places[name] = place
            found[name] = Scope(
                name, entry["description"], tuple(entry["roles"]), _scheme(sources, place, entry["roles"], roles)
            )
    return found


def _scheme(sources: Sources, place: Place, named: list[str], roles: Mapping[str, str]) -> str:
    """Returns the one security scheme by which all roles of a scope sign in."""
    unknown = [role for role in named if role not in roles]
    for role in unknown:
        sources.faults.add(str(place / "roles"), f"there is no role {role!r}: {SHARED}/{SCOPES} has {', '.join(roles)}.")
    schemes = {roles[role] for role in named if role in roles}
    if len(schemes) != 1 and not unknown:
        sources.faults.add(str(place / "roles"), "must be roles that sign in by one and the same scheme.")
    return next(iter(sorted(schemes)), "")
