"""Runs in an interpreter of its own that sees generated services: each operation is called by its client, through the runtime.

`python -m tests.codegen.round_trip SERVICE…` prints a line for each value that arrives as another one.
"""

import asyncio
import importlib
import json
import random
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Any, cast, get_args, get_type_hints
from urllib.parse import unquote

import jsonschema_rs
import msgspec
from multidict import CIMultiDict

from infra.runtime.caller import Caller
from infra.runtime.channel import Channel
from infra.runtime.client import Client
from infra.runtime.http.app import build_app, implementations_of
from infra.runtime.http.dispatch import EndpointResources
from infra.runtime.http.security import Security, ServiceTokens, opaque_schemes
from infra.runtime.operation import Instant, OperationSpec, Parameter, Request, Response, is_json
from infra.runtime.store.store import Store

GENERATED = Path.cwd() / "generated"
CARD = "c" * 43
TIMES = 4
TEXTS = ["a", "", "a b", "ä€", "1,2", "50%", "x+y", "&=?#", '"', "\\", "null", "true", "\U0001f389"]
PLAIN_TEXTS = ["a", "a b", "50%", "x+y", "&=?#", "null", "true", "007"]
FORMATS = {
    "date": "2026-11-23",
    "date-time": "2026-11-23T09:30:00Z",
    "uuid": "01234567-89ab-cdef-0123-456789abcdef",
    "email": "camille@example.org",
    "hostname": "example.org",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "uri": "https://example.org/a",
}
MEDIA_TYPES = {"image/*": "image/png", "*/*": "text/csv", "multipart/form-data": "multipart/form-data; boundary=x"}


class Unfit(Exception):  # noqa: N818 - what the schema is
    """No value was found for a schema, or its class does not hold it."""


class Values:
    """Random values that fit the schemas of one contract."""

    def __init__(self, document: Mapping[str, Any], seed: int) -> None:
        self._document, self._random = document, random.Random(seed)

    def of(self, schema: Mapping[str, Any], texts: list[str] = TEXTS, depth: int = 0) -> Any:
        """Raises Unfit when there is none among those that are tried."""
        validator = jsonschema_rs.Draft7Validator({"allOf": [schema], "components": self._document["components"]})
        for _ in range(200):
            if validator.is_valid(value := self._tried(schema, texts, depth)):
                return value
        raise Unfit(f"no value for {schema}")

    def _tried(self, schema: Mapping[str, Any], texts: list[str], depth: int) -> Any:
        while "$ref" in schema:
            schema = self._document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        return getattr(self, f"_{schema['type']}")(schema, texts, depth)

    def _object(self, schema: Mapping[str, Any], texts: list[str], depth: int) -> dict[str, Any]:
        members, required = schema.get("properties", {}), schema.get("required", [])
        named = {
            name: self._tried(member, texts, depth + 1)
            for name, member in members.items()
            if name in required or (depth < 4 and self._random.random() < 0.5)
        }
        values = schema.get("additionalProperties", {})
        if members or values is False or depth > 4:
            return named
        kept = values if isinstance(values, dict) and values else {"type": "string"}
        return {key: self._tried(kept, texts, depth + 1) for key in self._random.sample(["a", "B c", "ö"], 2)}

    def _array(self, schema: Mapping[str, Any], texts: list[str], depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        count = least if depth > 4 else self._random.randint(least, min(schema.get("maxItems", 3), least + 3))
        return [self._tried(schema["items"], texts, depth + 1) for _ in range(count)]

    def _string(self, schema: Mapping[str, Any], texts: list[str], _: int) -> str:
        text = FORMATS.get(schema.get("format", ""), self._random.choice(texts))
        return text.ljust(schema.get("minLength", 0), "a")[: schema.get("maxLength", 99)] if "format" not in schema else text

    def _integer(self, schema: Mapping[str, Any], *_: object) -> int:
        least, most = schema.get("minimum", -9), schema.get("maximum", 9)
        return int(self._random.choice([least, most, self._random.randint(least, most)]))

    def _number(self, schema: Mapping[str, Any], *_: object) -> float:
        return float(self._random.choice([schema.get("minimum", 0), schema.get("maximum", 2), 1, 0.5]))

    def _boolean(self, *_: object) -> bool:
        return self._random.random() < 0.5


class InProcess:
    """A channel to an application in this process: everything but the connection is real."""

    def __init__(self, app: Any) -> None:
        self._app = app

    async def exchange(
        self, spec: OperationSpec, path: str, headers: dict[str, str], body: bytes | None
    ) -> tuple[int, Mapping[str, str], bytes]:
        raw, _, query = path.partition("?")
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": spec.method,
            "path": unquote(raw),
            "raw_path": raw.encode(),
            "root_path": "",
            "query_string": query.encode("ascii"),
            "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 2),
            "scheme": "http",
        }
        sent: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body or b"", "more_body": False}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        await self._app(scope, receive, send)
        start, *rest = sent
        answered = CIMultiDict((name.decode(), value.decode("latin-1")) for name, value in start["headers"])
        return start["status"], answered, b"".join(message.get("body", b"") for message in rest)


class Trip:
    """The operations of one service."""

    def __init__(self, service: str) -> None:
        self.service = service
        self.document = json.loads((GENERATED / service / "openapi.json").read_text(encoding="utf-8"))
        self.operations = importlib.import_module(f"generated.{service}.operations")
        self.client_module = importlib.import_module(f"generated.{service}.client")
        self.answer: Response | None = None
        self.got: Request | None = None

    async def lines(self) -> list[str]:
        """What arrives as something else, or not at all."""
        table = self._table()
        security = Security(
            keys=cast(Any, None),
            service_tokens=ServiceTokens("trial", "secret" * 9),
            is_revoked=_never,
            scheme_of_role=str,
            opaque=opaque_schemes(self.document),
        )
        rules = dict.fromkeys(("email", "visible", "printed"), _good)
        resources = EndpointResources(cast(Store, None), security, (b"secret",), text_rules=rules)
        channel = cast(Channel, InProcess(build_app(self.document, implementations_of(table), resources, origins=[])))
        clients = [value for name, value in vars(self.client_module).items() if name.endswith("Client")]
        client: Client = next(value for value in clients if value.__module__ == self.client_module.__name__)(channel)
        found = []
        for path, item in self.document["paths"].items():
            for method in ("get", "put", "post", "delete", "patch"):
                if operation := item.get(method):
                    merged = {**operation, "parameters": [*item.get("parameters", []), *operation.get("parameters", [])]}
                    found += [f"{self.service} {path} {line}" async for line in self._tried(client, merged)]
        return found

    def _table(self) -> Any:
        hints = get_type_hints(self.operations.Operations)
        return self.operations.Operations(**{name: Instant(self._answering(get_args(hint)[0])) for name, hint in hints.items()})

    def _answering(self, request_class: type[Request]) -> Any:
        def call(request: Request) -> Any:
            self.got = request
            return self.answer

        call.__annotations__["request"] = request_class
        return call

    async def _tried(self, client: Client, operation: Mapping[str, Any]) -> AsyncIterator[str]:
        table = get_type_hints(self.operations.Operations)
        if operation["operationId"] not in table:  # one that all services share
            return
        request_class = get_args(table[operation["operationId"]])[0]
        for response_class in request_class.spec.responses:
            for seed in range(TIMES):
                values = Values(self.document, seed)
                request = self._request(request_class, operation, values)
                self.answer = self._response(response_class, operation, values, getattr(request, "accept", None))
                answer = await getattr(client, operation["operationId"])(request)
                if self.got != request:
                    yield f"asked {request}, got {self.got}"
                if answer != self.answer:
                    yield f"answered {self.answer}, got {answer}"

    def _request(self, request_class: type[Request], operation: Mapping[str, Any], values: Values) -> Request:
        parameters = {(each["in"], each["name"]): each for each in map(self._resolved, operation["parameters"])}
        given: dict[str, Any] = {"caller": Caller(credentials={"card": CARD})}
        if not operation["security"]:
            del given["caller"]
        for parameter in request_class.spec.parameters:
            contract = parameters[parameter.place, parameter.name]
            if contract.get("required") or values.of({"type": "boolean"}):
                given |= self._given(parameter, contract, values)
        hints = get_type_hints(request_class)
        media_types = request_class.spec.body_media_types
        if media_types and (operation["requestBody"].get("required") or values.of({"type": "boolean"})):
            schema = next(iter(operation["requestBody"]["content"].values()))["schema"]
            given |= _body(hints, media_types, schema, values)
        if "accept" in hints:
            given["accept"] = values.of({"enum": list(_offered(request_class))})
        return request_class(**given)

    def _given(self, parameter: Parameter, contract: Mapping[str, Any], values: Values) -> dict[str, Any]:
        schema, is_required = contract["schema"], contract.get("required")
        texts = TEXTS if parameter.place == "query" else [text for text in PLAIN_TEXTS if "/" not in text]
        value = values.of({**schema, "minLength": 1} if parameter.place == "path" else schema, texts)
        while value == [] and is_required:  # an array without items leaves no trace
            value = values.of(schema, texts)
        if parameter.kind != "array":
            return {parameter.field: value}
        return {parameter.field: tuple(value)} if value else {}

    def _response(
        self, response_class: type[Response], operation: Mapping[str, Any], values: Values, accept: str | None
    ) -> Response:
        contract = self._resolved(operation["responses"][str(response_class.status)])
        hints, given = get_type_hints(response_class), dict[str, Any]()
        for field, name in response_class.headers:
            header = self._resolved(contract["headers"][name])
            value = values.of(header["schema"], PLAIN_TEXTS)
            if header.get("required") or values.of({"type": "boolean"}):
                given[field] = tuple(value) if isinstance(value, list) else value
        if "body" in hints:
            schema = next(iter(contract["content"].values()))["schema"]
            given |= _body(
                hints, (accept,) if accept in response_class.media_types else response_class.media_types, schema, values
            )
        return response_class(**given)

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            _, _, kind, name = node["$ref"].split("/")
            node = self.document["components"][kind][name]
        return node


def _body(hints: Mapping[str, Any], media_types: Any, schema: Mapping[str, Any], values: Values) -> dict[str, Any]:
    if is_json(media_types[0]):
        drawn = values.of(schema)
        body = msgspec.convert(drawn, hints["body"])
        if not _holds(msgspec.to_builtins(body), drawn):
            raise Unfit(f"{drawn} becomes {body}")
        return {"body": body}
    typed = {"content_type": MEDIA_TYPES.get(media_types[0], media_types[0])} if "content_type" in hints else {}
    return {"body": b"\x00\xff", **typed}


def _holds(whole: Any, part: Any) -> bool:
    """Whether everything of the part is in the whole, which may have defaults beside it."""
    if isinstance(part, dict):
        return all(key in whole and _holds(whole[key], value) for key, value in part.items())
    if isinstance(part, list):
        return len(part) == len(whole) and all(map(_holds, whole, part))
    return bool(whole == part)


def _offered(request_class: type[Request]) -> Iterator[str]:
    for response in request_class.spec.responses:
        yield from response.media_types


async def _never(_session_id: str) -> bool:
    return False


def _good(_text: str) -> None:
    return None


async def main(services: list[str]) -> None:
    for service in services:
        try:
            for module in ("models", "problems", "subscriptions"):
                importlib.import_module(f"generated.{service}.{module}")
            for line in await Trip(service).lines():
                print(line)
        except Exception as error:  # noqa: BLE001 - the test prints whatever it is
            print(f"{service}: {type(error).__name__}: {' '.join(str(error).split())[:1000]}")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
