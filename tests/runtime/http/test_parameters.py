"""Values of every kind on their way: parameters as the client writes and the service reads them, headers of answers back."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

import msgspec
import pytest

from infra.runtime.caller import ANONYMOUS
from infra.runtime.client import UnknownProblem, _decoded, _encoded
from infra.runtime.http.answering import ContractBreach, ResponseWriter
from infra.runtime.http.app import _templated
from infra.runtime.http.reading import RequestReader
from infra.runtime.http.schemas import Schemas
from infra.runtime.operation import OperationSpec, Parameter, Request, Response, is_among
from infra.runtime.problem import InvalidRequest, UnsupportedMediaType

INTEGERS = {"type": "array", "items": {"type": "integer", "minimum": -9, "maximum": 2**53}}
TEXTS = {"type": "array", "items": {"type": "string"}}
PARAMETERS = (
    Parameter(field="numbers", name="numbers", place="query", kind="array", items="integer"),
    Parameter(field="flags", name="flags", place="query", kind="array", items="boolean", is_joined=True),
    Parameter(field="words", name="words", place="query", kind="array", is_joined=True),
    Parameter(field="x_words", name="X-Words", place="header", kind="array", is_joined=True),
    Parameter(field="x_flag", name="X-Flag", place="header", kind="boolean"),
    Parameter(field="large", name="large", place="query", kind="integer"),
)
SCHEMAS: Mapping[str, dict[str, Any]] = {
    "numbers": INTEGERS,
    "flags": {"type": "array", "items": {"type": "boolean"}},
    "words": TEXTS,
    "X-Words": TEXTS,
    "X-Flag": {"type": "boolean"},
    "large": {"type": "integer"},
}


class Found(Response, frozen=True, kw_only=True):
    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("image/*",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (
        ("total", "Total"),
        ("is_last", "Is-Last"),
        ("words", "Words"),
        ("level", "Level"),
    )
    body: bytes = b"picture"
    content_type: str = "image/png"
    total: int
    is_last: bool | None = None
    words: tuple[str, ...] | None = None
    level: Literal[1, 2] | None = None


class Find(Request, frozen=True, kw_only=True):
    numbers: tuple[int, ...] | None = None
    flags: tuple[bool, ...] | None = None
    words: tuple[str, ...] | None = None
    x_words: tuple[str, ...] | None = None
    x_flag: bool | None = None
    large: int | None = None
    body: bytes | None = None
    content_type: str = ""
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="trial",
        operation_id="find",
        method="POST",
        path="/found",
        parameters=PARAMETERS,
        body_media_types=("image/*", "multipart/form-data"),
        responses=(Found,),
    )


BINARY = {"schema": {"type": "string", "format": "binary"}}
OPERATION = {
    "parameters": [{"name": each.name, "in": each.place, "schema": SCHEMAS[each.name]} for each in PARAMETERS],
    "requestBody": {"content": {"image/*": BINARY, "multipart/form-data": BINARY}},
    "responses": {"200": {"description": "Found.", "content": {"image/*": BINARY}}},
}
READER = RequestReader(Find, OPERATION, Schemas({}), {})
WRITER = ResponseWriter(Find, OPERATION, Schemas({}))


async def read(query: str = "", headers: Mapping[str, str] | None = None, body: bytes = b"") -> Find:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    given = [(name.lower().encode(), value.encode("latin-1")) for name, value in (headers or {}).items()]
    scope = {"headers": given, "query_string": query.encode(), "path_params": {}}
    found = await READER.read(scope, receive, ANONYMOUS)
    assert isinstance(found.request, Find)
    return found.request


@pytest.mark.parametrize(
    "request_",
    [
        Find(numbers=(1, -9, 2**53)),
        Find(flags=(True, False)),
        Find(words=("a,b", "c d", "", "+%&=?#ä€")),
        Find(words=("",)),
        Find(x_words=("a", "b c")),
        Find(x_flag=False),
        Find(large=2**63 - 1),
        Find(large=-(2**63) + 1),
        Find(body=b"\x00", content_type="image/webp"),
        Find(body=b"--x", content_type="multipart/form-data; boundary=x"),
    ],
    ids=str,
)
async def test_what_the_client_writes_is_what_the_service_reads(request_: Find) -> None:
    path, headers, body = _encoded(request_, Find.spec)
    assert await read(path.partition("?")[2], headers, body or b"") == request_


@pytest.mark.parametrize(
    ("query", "words"),
    [("words=a,b", ("a", "b")), ("words=a%2Cb", ("a,b",)), ("words=a+b,c%20d", ("a b", "c d")), ("words=", ("",)), ("", None)],
)
async def test_a_comma_divides_unless_it_is_encoded(query: str, words: tuple[str, ...] | None) -> None:
    assert (await read(query)).words == words


async def test_lines_of_one_header_are_one_list() -> None:
    assert (await read(headers={"X-Words": " a ,b"})).x_words == ("a", "b")


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ("numbers=1&numbers=x", "/query/numbers/1"),
        ("numbers=1&numbers=-10", "/query/numbers/1"),
        ("flags=true,1", "/query/flags/1"),
        ("words=a&words=b", "/query/words"),
        ("large=9223372036854775808", "/query/large"),
        ("large=99999999999999999999", "/query/large"),
        ("words=%ff", "/query"),
    ],
)
async def test_a_value_of_another_kind_is_named(query: str, pointer: str) -> None:
    with pytest.raises(InvalidRequest) as refused:
        await read(query)
    assert [error["pointer"] for error in refused.value.members["errors"]] == [pointer]


async def test_a_type_outside_the_range_is_refused() -> None:
    with pytest.raises(UnsupportedMediaType):
        await read(headers={"Content-Type": "text/plain"}, body=b"x")


def test_an_item_with_a_comma_is_not_sent_as_two() -> None:
    with pytest.raises(ValueError, match="X-Words: an item of this header has a comma"):
        _encoded(Find(x_words=("a,b",)), Find.spec)


@pytest.mark.parametrize(
    "response",
    [Found(total=0), Found(total=3, is_last=True, words=("a", "b c"), level=2), Found(total=1, is_last=False, words=())],
    ids=str,
)
def test_headers_of_an_answer_arrive(response: Found) -> None:
    answer = WRITER.write(response, None)
    headers = {name.decode().title(): value.decode() for name, value in answer.headers}
    assert ("Is-Last" in headers) == (response.is_last is not None)
    assert _decoded(Find.spec, Found, headers, answer.payload) == response


def test_a_header_that_is_missing_is_named() -> None:
    with pytest.raises(UnknownProblem, match="trial answered 200 to find without Total"):
        _decoded(Find.spec, Found, {}, b"")


@pytest.mark.parametrize(
    "response",
    [Found(total=1, words=("a,b",)), Found(total=1, words=("a\r\nSet-Cookie: b",)), Found(total=1, words=("€",))],
    ids=repr,
)
def test_a_text_that_no_header_can_carry_is_a_breach(response: Found) -> None:
    with pytest.raises(ContractBreach, match="answered a text in Words that no header can carry"):
        WRITER.write(response, None)


def test_a_type_outside_the_range_is_a_breach() -> None:
    with pytest.raises(ContractBreach, match="answered text/plain, which its contract does not offer"):
        WRITER.write(Found(total=1, content_type="text/plain"), None)


def test_ranges_hold_their_types() -> None:
    assert is_among("image/png", ["image/*"])
    assert is_among("text/csv", ["*/*"])
    assert not is_among("text/csv", ["image/*", "application/pdf"])


def test_a_fixed_address_comes_before_a_template() -> None:
    class Route(msgspec.Struct):
        path: str

    routes = [Route("/books/{isbn}/cover"), Route("/books/{isbn}"), Route("/books/latest")]
    assert min(routes, key=_templated).path == "/books/latest"


def test_a_property_may_be_called_as_a_keyword_that_only_people_read() -> None:
    schema = {"type": "object", "additionalProperties": False, "properties": {"example": {"type": "string", "example": "x"}}}
    assert Schemas({}).compile(schema).is_valid({"example": "a"})
