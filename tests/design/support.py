"""What the tests of the desk share: the contracts as they are, their mocks in this process, and a copy to edit."""

import json
import shutil
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from codegen.bundle import Bundle
from codegen.reading import Contracts, read
from infra.design.mock.examples import JSON, named
from infra.design.mock.requests import parameters_of
from infra.design.mock.service import application
from infra.design.mock.values import Values
from infra.runtime.http.edge import App
from infra.runtime.http.schemas import Schemas
from infra.runtime.operation import Parameter

ROOT = Path(__file__).parents[2]
ORIGIN = "http://localhost:9000"
PARTY = {"customer": "Authorization", "staff": "Authorization", "service": "Service-Token"}
OPAQUE = "x" * 43


@cache
def contracts() -> Contracts:
    return read(ROOT)


@cache
def mock(service: str) -> App:
    return application(contracts(), service, origins=[ORIGIN])


def contracts_copied(folder: Path) -> Path:
    """A root whose contracts may be broken."""
    shutil.copytree(ROOT / "contracts", folder / "contracts", ignore=shutil.ignore_patterns("releases", "adr"))
    return folder


async def call(app: App, method: str, path: str, **options: Any) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://mock") as client:
        return await client.request(method, path, **options)


class Call(NamedTuple):
    """One operation, and a request that keeps its contract."""

    service: str
    operation_id: str
    bundle: Bundle
    operation: dict[str, Any]
    method: str
    path: str
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    content: bytes | None

    async def send(self, **headers: str) -> httpx.Response:
        return await call(
            mock(self.service),
            self.method,
            self.path,
            params=self.query,
            headers={**self.headers, **headers},
            content=self.content,
        )


def calls() -> Iterator[Call]:
    """Every operation of all services, requested by the contract's own examples."""
    for service, bundle in contracts().services().items():
        values, table = Values(Schemas(bundle.document)), parameters_of(contracts(), service)
        for path, method, _, operation, shared in bundle.operations():
            declared = {
                (each["in"], each["name"]): each
                for each in map(bundle.resolve, [*shared, *operation.get("parameters", ())])
                if each.get("required")
            }
            given = {key: _value(bundle, values, each) for key, each in declared.items()}
            headers = {name: str(value) for (place, name), value in given.items() if place == "header"}
            content, media_type = _body(bundle, values, operation)
            yield Call(
                service,
                operation["operationId"],
                bundle,
                operation,
                method.upper(),
                path.format(**{name: value for (place, name), value in given.items() if place == "path"}),
                {name: value for (place, name), value in given.items() if place == "query"},
                {**headers, **_credential(bundle, operation), **({"Content-Type": media_type} if media_type else {})},
                content,
            )
        assert table


def parameter(service: str, operation_id: str, name: str) -> Parameter:
    return next(each for each in parameters_of(contracts(), service)[operation_id] if each.name == name)


def _value(bundle: Bundle, values: Values, holder: dict[str, Any]) -> Any:
    shown = named(bundle, holder)
    return next(iter(shown.values())) if shown else values.generated(holder["schema"])


def _body(bundle: Bundle, values: Values, operation: dict[str, Any]) -> tuple[bytes | None, str]:
    content = bundle.resolve(operation.get("requestBody", {})).get("content", {})
    if JSON in content:
        return json.dumps(_value(bundle, values, content[JSON])).encode(), JSON
    return (b"picture", next(iter(content))) if content else (None, "")


def _credential(bundle: Bundle, operation: dict[str, Any]) -> dict[str, str]:
    schemes = bundle.document.get("components", {}).get("securitySchemes", {})
    for scheme in next(iter(operation.get("security", [])), {}):
        if schemes[scheme]["type"] != "apiKey":
            return {"Authorization": "Bearer a.b.c"}
        return {schemes[scheme]["name"]: OPAQUE}
    return {}
