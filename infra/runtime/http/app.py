"""The ASGI application of a service: connexion's routing around one compiled endpoint per operation."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import partial
from types import FunctionType, MethodType
from typing import Any, get_args, get_type_hints

from connexion.middleware import ConnexionMiddleware
from connexion.middleware.abstract import RoutedAPI, RoutedMiddleware
from connexion.middleware.routing import RoutingMiddleware
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.routing import compile_path

from infra.runtime.http.diagnostics import Diagnostics
from infra.runtime.http.dispatch import Endpoint, EndpointResources, Send
from infra.runtime.http.edge import App, Edge, Methods, problem_answer
from infra.runtime.http.reading import Receive, Scope
from infra.runtime.http.schemas import Schemas
from infra.runtime.http.security import opaque_schemes
from infra.runtime.operation import Operation, Request
from infra.runtime.problem import InvalidRequest

Implementations = Mapping[str, tuple[type[Request], Operation[Any, Any]]]
MakeEndpoint = Callable[[str, dict[str, Any]], App]
"""What makes the ASGI application of an operation, of its operationId and what the contract says of it."""
_REQUEST_HEADERS = [
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-None-Match",
    "Correlation-Id",
]
"""What a site may send to every service, beside the credentials of its contract."""
_EXPOSED_HEADERS = ["ETag", "Location", "Retry-After", "Idempotent-Replayed"]
_PREFLIGHT_SECONDS = 7200
_CONVERTER = re.compile(r":[a-z]+(?=})")  # `{number:int}`


class _ContractAPI(RoutedAPI):  # type: ignore[misc]  # connexion is not typed
    """Maps each operationId to its endpoint."""

    def __init__(self, specification: Any, *, make_endpoint: MakeEndpoint, **options: Any) -> None:
        super().__init__(specification, **options)
        self._make_endpoint = make_endpoint
        self.add_paths()

    def make_operation(self, operation: Any) -> App:
        return self._make_endpoint(operation.operation_id, _with_path_parameters(self.specification.raw, operation))


class _ContractDispatch(RoutedMiddleware):  # type: ignore[misc]
    """Connexion's innermost application: calls the endpoint that routing chose."""

    api_cls = _ContractAPI

    def __init__(self, make_endpoint: MakeEndpoint) -> None:
        super().__init__(app=_nowhere)
        self._make_endpoint = make_endpoint

    def add_api(self, specification: Any, **options: Any) -> Any:
        return super().add_api(specification, make_endpoint=self._make_endpoint, **options)


class _Cors(CORSMiddleware):
    """Starlette's, with refusals as problem documents."""

    def preflight_response(self, request_headers: Headers) -> Response:
        answer = super().preflight_response(request_headers)
        if answer.status_code == 200:
            return answer
        refused = [{"pointer": "/header", "message": bytes(answer.body).decode()}]
        problem = problem_answer(InvalidRequest(errors=refused))
        kept = {name: value for name, value in answer.headers.items() if name not in {"content-length", "content-type"}}
        return Response(problem.payload, problem.status, headers=kept, media_type="application/problem+json")


class _Routing(RoutingMiddleware):  # type: ignore[misc]
    """Connexion's router of one contract. It treats a line break like any other character; the contract refuses it in a path.

    It takes every parameter as a text: reading makes numbers of them, and tells which one is none.

    Connexion puts the routes of each contract below a mount and matches it on every request; here is only one contract.
    """

    def add_api(self, specification: Any, **options: Any) -> None:
        super().add_api(specification, **options)
        (mount,) = self.router.routes
        self.router.routes, self.router.redirect_slashes = sorted(mount.app.routes, key=_templated), False
        for route in self.router.routes:
            route.path_regex, _, route.param_convertors = compile_path(_CONVERTER.sub("", route.path))
            route.path_regex = re.compile(route.path_regex.pattern.removesuffix("$") + r"\Z", re.DOTALL)


def _templated(route: Any) -> list[bool]:
    """Sorts `/books/latest` before `/books/{isbn}`, as OpenAPI wants, wherever they stand in the contract."""
    return ["{" in segment for segment in route.path.split("/")]


async def _nowhere(scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001 - the shape of an ASGI application
    """No operation has this address."""
    raise HTTPException(404)


def _with_path_parameters(document: dict[str, Any], operation: Any) -> dict[str, Any]:
    """The operation as the contract has it, with the parameters of its path item and references resolved."""
    item = document["paths"][operation.path]
    raw = dict(item[operation.method.lower()])
    parameters = [*item.get("parameters", []), *raw.get("parameters", [])]
    raw["parameters"] = [_resolved(document, parameter) for parameter in parameters]
    if "requestBody" in raw:
        raw["requestBody"] = _resolved(document, raw["requestBody"])
    raw["responses"] = {str(status): _resolved(document, response) for status, response in raw["responses"].items()}
    return raw


def _resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        kind, name = node["$ref"].removeprefix("#/components/").split("/")
        node = document["components"][kind][name]
    return node


def implementations_of(operations: Any) -> Implementations:
    """A generated `Operations` as a table by operationId."""
    table: dict[str, tuple[type[Request], Operation[Any, Any]]] = {}
    hints = get_type_hints(type(operations))
    for field in fields(operations):
        request_class, _ = get_args(hints[field.name])  # Operation[Request, Response]
        table[field.name] = request_class, getattr(operations, field.name)
    return table


class MissingImplementation(Exception):  # noqa: N818
    """An operation of the contract has no code, or some code has no operation. The text says which file to write."""


def build_app(
    contract: dict[str, Any],
    implementations: Implementations,
    resources: EndpointResources,
    *,
    origins: Sequence[str],
    diagnostics_token: str = "",
) -> App:
    """The application. With a token, its diagnostic pages are only for callers who send it.

    Raises MissingImplementation when contract and implementations are not the same set.
    """
    _compare(contract, implementations)
    for request_class, implementation in implementations.values():
        _check_wiring(request_class, implementation)
    schemas = Schemas(contract)

    def make_endpoint(operation_id: str, operation: dict[str, Any]) -> Endpoint:
        request_class, implementation = implementations[operation_id]
        return Endpoint(request_class, implementation, operation, schemas, resources)

    return served(contract, make_endpoint, origins=origins, diagnostics_token=diagnostics_token)


def served(
    contract: dict[str, Any],
    make_endpoint: MakeEndpoint,
    *,
    origins: Sequence[str],
    diagnostics_token: str = "",
    asked: Sequence[str] = (),
    told: Sequence[str] = (),
) -> App:
    """All of the application but what answers its operations: CORS, routing, refusals, diagnostic pages.

    `asked` and `told` are headers of requests and answers that sites may use beside those of every service.
    """
    edge = partial(Edge, methods=Methods(contract["paths"]), diagnostics=Diagnostics(contract, diagnostics_token))
    app = ConnexionMiddleware(
        _ContractDispatch(make_endpoint),
        middlewares=[_cors(origins, [*opaque_schemes(contract).values(), *asked], told), edge, _Routing],
        resolver=_resolve,
    )
    app.add_api(contract)
    # connexion would build its stack at the first request; here faults must show, and the work be done, at the start
    app.app, app.middleware_stack = app._build_middleware_stack()  # noqa: SLF001 - it has no public name
    return app  # type: ignore[no-any-return]


def _cors(origins: Sequence[str], asked: Iterable[str], told: Iterable[str]) -> Any:
    """Outside the edge, so that refusals carry the headers too."""
    return partial(
        _Cors,
        allow_origins=list(origins),
        allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
        allow_headers=[*_REQUEST_HEADERS, *asked],
        expose_headers=[*_EXPOSED_HEADERS, *told],
        max_age=_PREFLIGHT_SECONDS,
    )


def _resolve(operation_id: str) -> Callable[[], None]:
    """Connexion wants a function for each operationId; ours are found by the endpoint instead."""

    def endpoint() -> None:
        raise NotImplementedError(operation_id)

    return endpoint


def _compare(contract: dict[str, Any], implementations: Implementations) -> None:
    declared = {
        operation["operationId"]
        for item in contract["paths"].values()
        for method, operation in item.items()
        if method != "parameters"
    }
    if missing := sorted(declared - implementations.keys()):
        raise MissingImplementation(
            f"no implementation for {', '.join(missing)}: write impl/<service>/operations/{missing[0]}.py"
        )
    if extra := sorted(implementations.keys() - declared):
        raise MissingImplementation(f"{', '.join(extra)}: implemented, but not in the contract")


def _check_wiring(request_class: type[Request], implementation: Operation[Any, Any]) -> None:
    """The type checker sees a swapped implementation; this check is for those who run without a type checker."""
    call = implementation.call
    function = call if isinstance(call, FunctionType | MethodType) else type(call).__call__
    taken = get_type_hints(function).get("request")
    if taken is not request_class:
        name = request_class.spec.operation_id
        raise MissingImplementation(
            f"{name} is wired to code that takes {getattr(taken, '__name__', taken)}: it must take {request_class.__name__},"
            " see impl/<service>/app.py"
        )
