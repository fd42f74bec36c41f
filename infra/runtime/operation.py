"""The seam of one operation: its request and response classes, and the shapes of code that answer it."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar, Generic, Literal, TypeVar

from msgspec import Struct

from infra.runtime.caller import ANONYMOUS, Caller
from infra.runtime.problem import Problem
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """One parameter of a request class: its field, and where and how it travels."""

    field: str
    name: str
    place: Literal["path", "query", "header"]
    kind: Literal["string", "integer", "boolean", "array"]
    items: Literal["string", "integer", "boolean"] = "string"
    """What an array holds."""
    is_joined: bool = False
    """An array is one text, with commas between its items: in a header, and in a query with `explode: false`."""


@dataclass(frozen=True, kw_only=True)
class OperationSpec:
    """What the contract says of one operation, as far as server and client both need it."""

    service: str
    operation_id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    credentials: tuple[tuple[str, str], ...] = ()
    """The opaque credentials that it takes: pairs of the security scheme's name and the header."""
    body_media_types: tuple[str, ...] = ()
    safe: bool = False
    """A POST that only answers a question: it may be sent again (S-10)."""
    rate_limit: str = ""
    """The class of calls whose number is limited per client address (S-20); empty for none."""
    idempotency: Literal["none", "accepted", "required"] = "none"
    sunset: str = ""
    """For a deprecated operation, the day until which it is served (S-21); empty for the others."""
    responses: tuple[type["Response"], ...] = ()
    problems: tuple[type[Problem], ...] = ()


def header_text(value: object) -> str:
    """Returns a value as it stands in a query or a header."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def is_json(media_type: str) -> bool:
    """Returns whether a body of this type is JSON (RFC 6839)."""
    return media_type == "application/json" or media_type.endswith("+json")


def is_among(media_type: str, declared: Iterable[str]) -> bool:
    """Returns whether one of the declared types or ranges (`image/*`) is this one."""
    family = media_type.partition("/")[0]
    return any(each in {media_type, f"{family}/*", "*/*"} for each in declared)


class Request(Struct, frozen=True, kw_only=True):
    """Base of the generated request classes: one field per parameter, `body`, and who calls."""

    spec: ClassVar[OperationSpec]
    caller: Caller = ANONYMOUS
    resource_id: str = ""
    """For a workflow that came with an Idempotency-Key: the id of what it creates, the same on every attempt."""


class Response(Struct, frozen=True, kw_only=True):
    """Base of the generated response classes: one per success status; `body` and one field per header."""

    status: ClassVar[int]
    media_types: ClassVar[tuple[str, ...]] = ()
    headers: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Pairs of field and header name, for the headers that the operation sets itself; one that is None is not sent."""
    etag: ClassVar[bool] = False
    """The runtime sets ETag from the bytes of the answer and sends 304 for a matching If-None-Match."""


class Encoded(Struct, frozen=True, kw_only=True):
    """An answer whose bytes were validated when they were built: for reads from a cache."""

    status: int
    media_type: str
    payload: bytes
    etag: str | None = None


RequestT = TypeVar("RequestT", bound=Request)
ResponseT = TypeVar("ResponseT", bound=Response)


@dataclass(frozen=True)
class Operation(Generic[RequestT, ResponseT]):
    """One of the shapes below; the generated `Operations` table has one typed field per operationId."""

    call: Callable[..., object]
    """The code. Each shape says what it takes; the request is always named `request`."""


@dataclass(frozen=True)
class Command(Operation[RequestT, ResponseT]):
    """Runs in one writing transaction, together with its idempotency record and events."""

    call: Callable[[Transaction, RequestT], ResponseT]


@dataclass(frozen=True)
class Query(Operation[RequestT, ResponseT]):
    """Runs in one reading transaction.

    `keep` gets every answer that was not `Encoded` yet together with its validated bytes: a cache gives them to `call`
    the next time.
    """

    call: Callable[[Transaction, RequestT], ResponseT | Encoded]
    keep: Callable[[RequestT, ResponseT, Encoded], None] | None = None
    is_long: bool = False
    """Whether it may take longer than the event loop may be held (ADR 0057): then query, check and encoding are in a thread."""


@dataclass(frozen=True)
class Workflow(Operation[RequestT, ResponseT]):
    """May call other services and wait; runs its database steps as `await store.command(…)` of its own.

    `creates` is the prefix of the id it makes: with an Idempotency-Key the runtime allots `request.resource_id` and a
    lease; after a crash the next attempt gets the same id and must go on from what is there. `seal` takes secrets out of
    the answer before it is kept, `unseal` puts them back into a kept one (no secret is ever stored in an answer, S-10).
    """

    call: Callable[[RequestT], Awaitable[ResponseT | Encoded]]
    creates: str = ""
    is_long: bool = False
    """Whether its answer may be too large to be checked and encoded on the event loop (ADR 0057): then that is in a thread."""
    seal: Callable[[ResponseT], ResponseT] | None = None
    unseal: Callable[[RequestT, bytes], bytes] | None = None


@dataclass(frozen=True)
class Instant(Operation[RequestT, ResponseT]):
    """Answers from memory, without a transaction: health, and reads from a cache."""

    call: Callable[[RequestT], ResponseT | Encoded]


@dataclass(frozen=True)
class Stream(Operation[RequestT, ResponseT]):
    """Answers with a file, part by part: what is too long to be held in memory. Each part has its own `await store.query(…)`.

    A caller sees that a file broke off: its last chunk does not come. Nothing goes on when the caller left.
    """

    call: Callable[[RequestT], AsyncIterator[bytes]]
