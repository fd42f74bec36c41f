"""The contract of one operation, as the house rules want it (contracts/README.md)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from codegen.names import snake
from codegen.scaffold.questions import Answers


class Body(NamedTuple):
    """What a request or an answer carries: a schema's name, the reference to it, and an example."""

    name: str
    schema: Mapping[str, str]
    example: Any


@dataclass(frozen=True)
class Shape:
    """What operations of one kind have in common."""

    methods: tuple[str, ...]
    status: str
    suffix: str
    """Of the generated class of its answer."""
    description: str
    """Of its answer."""
    key: str = ""
    """The parameter with its Idempotency-Key (S-10)."""
    is_list: bool = False
    is_safe: bool = False
    has_version: bool = False
    problems: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    """Which it may answer beside those of all operations."""


SHAPES: Final[Mapping[str, Shape]] = {
    "lists": Shape(("GET",), "200", "Ok", "One page.", is_list=True, problems=("cursor-invalid",), statuses=("409",)),
    "reads": Shape(("GET",), "200", "Ok", "As it is now."),
    "asks": Shape(("POST",), "200", "Ok", "The answer.", is_safe=True, statuses=("409",)),
    "creates": Shape(("POST",), "201", "Created", "What was made.", key="RequiredIdempotencyKey", statuses=("409",)),
    "acts": Shape(("POST",), "200", "Ok", "As it is now.", key="IdempotencyKey", statuses=("409",)),
    "changes": Shape(
        ("PUT", "PATCH"), "200", "Ok", "As it is now.", has_version=True, problems=("version-conflict",), statuses=("409",)
    ),
    "deletes": Shape(("DELETE",), "204", "Done", "It is gone."),
}
_OF_EVERY_OPERATION = ("400", "401", "503")
_RESPONSES: Final = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "409": "Conflict",
    "413": "PayloadTooLarge",
    "415": "UnsupportedMediaType",
    "503": "ServiceUnavailable",
}
_WITH_SCOPES = {"staff", "customer", "service"}
_JSON = "application/json"


@dataclass(frozen=True, kw_only=True)
class Fragment:
    """All parts of one operation's contract."""

    given: Answers
    shape: Shape
    prefix: str
    """From the operation's file to contracts/."""
    security: Sequence[Mapping[str, list[str]]]
    has_path_parameters: bool
    request: Body | None
    response: Body | None
    problems: Sequence[str]
    statuses: set[str]
    """Those of the problems."""
    links: Mapping[str, Any]

    def operation(self) -> dict[str, Any]:
        """Returns the operation object, in the order in which contracts are written."""
        operation: dict[str, Any] = {
            "operationId": self.given.one("operation-id"),
            "tags": [self.given.one("tag")],
            "summary": self.given.one("summary"),
            "description": self.given.one("description"),
            "security": list(self.security),
            "parameters": [self._shared("parameters", name) for name in self._parameters()],
            "requestBody": self._request_body(),
            "responses": {self.shape.status: self._success(), **self._refusals()},
            "x-safe": self.shape.is_safe,
            "x-problems": list(self.problems),
            "x-emits": self.given["emits"],
        }
        return {key: value for key, value in operation.items() if value or key == "security"}

    def _shared(self, kind: str, name: str) -> dict[str, str]:
        return {"$ref": f"{self.prefix}shared/components.yaml#/components/{kind}/{name}"}

    def _parameters(self) -> list[str]:
        return ["Limit", "Cursor"] if self.shape.is_list else [self.shape.key] if self.shape.key else []

    def _request_body(self) -> dict[str, Any]:
        return {"required": True, "content": _content(self.request)} if self.request else {}

    def _success(self) -> dict[str, Any]:
        location = {"Location": self._shared("headers", "Location")} if self.shape.status == "201" else {}
        replayed = {"Idempotent-Replayed": self._shared("headers", "IdempotentReplayed")} if self.shape.key else {}
        response: dict[str, Any] = {
            "description": f"The new {words_of(self.response.name)}." if self.response and location else self.shape.description,
            "headers": {**location, **replayed},
            "content": _content(self.response) if self.response else {},
            "links": dict(self.links),
        }
        return {key: value for key, value in response.items() if value}

    def _refusals(self) -> dict[str, Any]:
        statuses = {*_OF_EVERY_OPERATION, *self.shape.statuses, *self.statuses}
        statuses |= {"403"} if any(_WITH_SCOPES & alternative.keys() for alternative in self.security) else set()
        statuses |= {"404"} if self.has_path_parameters else set()
        statuses |= {"413", "415"} if self.request else set()
        return {status: self._shared("responses", _RESPONSES[status]) for status in sorted(statuses)}


def words_of(name: str) -> str:
    """Returns `StockFreeze` as `stock freeze`."""
    return snake(name).replace("_", " ")


def _content(body: Body) -> dict[str, Any]:
    return {_JSON: {"schema": dict(body.schema), "example": body.example}}
