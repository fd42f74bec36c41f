"""Calls to another service, as its contract has them: typed requests, answers and problems."""

import warnings
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from inspect import signature
from types import NoneType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints
from urllib.parse import quote

import msgspec

from infra.runtime.caller import Caller
from infra.runtime.channel import Channel
from infra.runtime.open_words import Reader
from infra.runtime.operation import OperationSpec, Parameter, Request, Response, header_text
from infra.runtime.problem import Problem

ResponseT = TypeVar("ResponseT", bound=Response)


class UnknownProblem(Problem):
    """A refusal that the called operation's contract does not name."""

    code, status, title, default_detail = "unknown-problem", 500, "Refused", "The called service refused in an unknown way."


class Client:
    """Base of the generated clients."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    async def _call(self, request: Request, *responses: type[ResponseT]) -> ResponseT:
        """Sends a request and returns its response. Raises the contract's problem, or DependencyUnavailable."""
        spec = request.spec
        if spec.sunset:
            _warn_once(spec.service, spec.operation_id, spec.sunset)
        path, headers, body = _encoded(request, spec)
        status, received, payload = await self._channel.exchange(spec, path, headers, body)
        for response in responses:
            if response.status == status:
                return _decoded(spec, response, received, payload)
        raise _problem(spec, status, received, payload)


@cache
def _warn_once(service: str, operation_id: str, sunset: str) -> None:
    """Warns the code that calls a deprecated operation: once for each, or logs would fill with it."""
    text = f"{operation_id} of {service} is deprecated: it may be gone after {sunset}"
    warnings.warn(text, DeprecationWarning, stacklevel=4)


def _encoded(request: Request, spec: OperationSpec) -> tuple[str, dict[str, str], bytes | None]:
    """Path with its query, headers and body."""
    path, query, headers = spec.path, list[str](), dict[str, str]()
    for parameter in spec.parameters:
        value = getattr(request, parameter.field)
        if value is None:
            continue
        if parameter.place == "path":
            path = path.replace("{" + parameter.name + "}", quote(header_text(value), safe=""))
        elif parameter.place == "query":
            query.extend(f"{quote(parameter.name)}={text}" for text in _texts(parameter, value))
        elif not parameter.is_joined:
            headers[parameter.name] = header_text(value)
        elif value:
            headers[parameter.name] = _joined(parameter, value)
    headers |= _credentials(request.caller, spec)
    if accept := getattr(request, "accept", None):
        headers["Accept"] = accept
    if query:
        path = f"{path}?{'&'.join(query)}"
    body = getattr(request, "body", None)
    if body is None or body is msgspec.UNSET:
        return path, headers, None
    headers["Content-Type"] = getattr(request, "content_type", None) or next(iter(spec.body_media_types), "application/json")
    return path, headers, body if isinstance(body, bytes) else msgspec.json.encode(body)


def _texts(parameter: Parameter, value: Any) -> list[str]:
    """The encoded texts of a query parameter: one for each item of an array, unless they are joined. No item, no text."""
    items = tuple(value) if parameter.kind == "array" else (value,)
    texts = [quote(header_text(item), safe="") for item in items]
    return [",".join(texts)] if parameter.is_joined and texts else texts


def _joined(parameter: Parameter, value: Any) -> str:
    """Raises ValueError for an item with a comma: the service would read two."""
    texts = [header_text(item) for item in value]
    if any("," in text for text in texts):
        raise ValueError(f"{parameter.name}: an item of this header has a comma")
    return ",".join(texts)


def _credentials(caller: Caller, spec: OperationSpec) -> dict[str, str]:
    return {header: caller.credentials[scheme] for scheme, header in spec.credentials if scheme in caller.credentials}


@cache
def _hints(annotated: type[Any]) -> dict[str, Any]:
    return get_type_hints(annotated)


@cache
def _reader(model: Any) -> Reader[Any]:
    return Reader(model)


def _decoded(spec: OperationSpec, response: type[ResponseT], headers: Mapping[str, str], payload: bytes) -> ResponseT:
    """The response of the contract. Raises UnknownProblem when a header is missing that the contract requires."""
    hints = _hints(response)
    values: dict[str, Any] = {}
    for field, name in response.headers:
        if name in headers:
            values[field] = _header_value(headers[name], hints[field])
        elif NoneType not in get_args(hints[field]):
            raise UnknownProblem(detail=f"{spec.service} answered {response.status} to {spec.operation_id} without {name}")
    if "body" in hints:
        values["body"] = payload if hints["body"] is bytes else _reader(hints["body"]).decode(payload)
    if "content_type" in hints:
        values["content_type"] = headers.get("Content-Type", "").partition(";")[0]
    return response(**values)


def _header_value(text: str, hint: Any) -> Any:
    (kind,) = [each for each in get_args(hint) if each is not NoneType] if NoneType in get_args(hint) else [hint]
    if get_origin(kind) is not tuple:
        return msgspec.convert(text, kind, strict=False)
    return msgspec.convert([item.strip() for item in text.split(",")] if text.strip() else [], kind, strict=False)


def _problem(spec: OperationSpec, status: int, headers: Mapping[str, str], payload: bytes) -> Problem:
    """The exception class that the contract names for the answered code, with its members and its Retry-After."""
    try:
        document = msgspec.json.decode(payload, type=dict[str, Any])
    except (msgspec.DecodeError, msgspec.ValidationError):
        return UnknownProblem(detail=f"{spec.service} answered {status} to {spec.operation_id}")
    for problem in spec.problems:
        if problem.code == document.get("code"):
            with suppress(TypeError, msgspec.ValidationError):  # members are missing or of another kind
                return problem(**_members(problem, document), **_retry_after(problem, headers))
    return UnknownProblem(
        detail=f"{spec.service} answered {document.get('code', status)} to {spec.operation_id}: {document.get('detail', '')}"
    )


def _retry_after(problem: Any, headers: Mapping[str, str]) -> dict[str, Any]:
    """For the problems that take one."""
    seconds = headers.get("Retry-After", "")
    takes_it = "retry_after" in signature(problem.__init__).parameters
    return {"retry_after": int(seconds)} if takes_it and seconds.isdigit() else {}


@cache
def _member_types(problem: Any) -> dict[str, Any]:
    hints = get_type_hints(problem.__init__)
    return {
        name: hints.get(name, Any)
        for name in signature(problem.__init__).parameters
        if name not in {"self", "retry_after", "members"}
    }


def _members(problem: type[Problem], document: dict[str, Any]) -> dict[str, Any]:
    return {
        name: msgspec.convert(document[name], kind)
        for name, kind in _member_types(cast(Any, problem)).items()
        if name in document
    }
