"""The mock refuses what the runtime refuses, with the same status, headers and body."""

from collections import defaultdict
from functools import cache
from importlib import import_module
from typing import Any, cast

import httpx
import pytest

from infra.runtime.http.app import Implementations, build_app
from infra.runtime.http.dispatch import EndpointResources
from infra.runtime.http.edge import App
from infra.runtime.http.security import Security, ServiceTokens, opaque_schemes
from infra.runtime.http.texts import TextFault
from infra.runtime.ids import new_id
from infra.runtime.operation import Instant, Request
from infra.runtime.store.store import Store
from tests.design.support import OPAQUE, ORIGIN, Call, call, calls, contracts, mock
from tests.runtime.http.support import Keys
from tests.support.tokens import SECRET, token

_HEADERS = (
    "content-type",
    "allow",
    "retry-after",
    "www-authenticate",
    "access-control-allow-origin",
    "access-control-allow-methods",
)
JSON = {"Content-Type": "application/json"}
CART = "crt_01m8q3r4xpxp2r8fpndj1w5mpb"


def staff(*scopes: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token(new_id('stf'), 'OWNER', *scopes)}"}


@cache
def runtime(service: str) -> App:
    """The contract in the runtime, with code that is never reached."""

    async def is_revoked(_session: str) -> bool:
        return False

    document = contracts().bundles[service].document
    security = Security(
        keys=Keys(),
        service_tokens=ServiceTokens(service, SECRET),
        is_revoked=is_revoked,
        scheme_of_role=lambda role: contracts().suite.roles[role],
        opaque=opaque_schemes(document),
    )
    resources = EndpointResources(cast("Store", None), security, (SECRET.encode(),), text_rules=defaultdict(lambda: _fine))
    return build_app(document, _unreached(service), resources, origins=[ORIGIN])


def _fine(_text: str) -> TextFault | None:
    return None


def _unreached(service: str) -> Implementations:
    table: dict[str, tuple[type[Request], Any]] = {}
    for module in ("generated.common.operations", f"generated.{service}.operations"):
        for each in vars(import_module(module)).values():
            if isinstance(each, type) and issubclass(each, Request) and each is not Request:

                def code(request: Request) -> Any:
                    raise AssertionError(request)

                code.__annotations__["request"] = each
                table[each.spec.operation_id] = each, Instant(code)
    return table


WRITER = staff("stock:write", "stock:read")
ITEM = "/stock-items/MUG-BLUE-01"


@pytest.mark.parametrize(
    ("service", "method", "path", "options"),
    [
        ("stocking", "GET", "/nowhere", {}),
        ("stocking", "GET", f"{ITEM}/", {}),
        ("stocking", "DELETE", "/stock-items", {}),
        ("stocking", "PUT", ITEM, {}),
        ("stocking", "OPTIONS", ITEM, {}),
        ("stocking", "OPTIONS", "/nowhere", {}),
        ("stocking", "GET", "/stock-items", {}),
        ("stocking", "GET", "/stock-items", {"headers": {"Authorization": "Basic YTpi"}}),
        ("stocking", "GET", "/stock-items", {"headers": staff("orders:read")}),
        ("stocking", "GET", "/stock-items", {"headers": WRITER, "params": {"limit": "x"}}),
        ("stocking", "GET", "/stock-items", {"headers": WRITER, "params": {"limit": "1000", "nonsense": "1"}}),
        ("stocking", "HEAD", "/stock-items", {"headers": WRITER, "params": {"limit": "x"}}),
        ("stocking", "GET", "/stock-items/no sku", {"headers": WRITER}),
        ("stocking", "POST", f"{ITEM}/receipts", {"headers": WRITER}),
        ("stocking", "POST", f"{ITEM}/receipts", {"headers": {**WRITER, **JSON}, "content": b"{"}),
        ("stocking", "POST", f"{ITEM}/receipts", {"headers": {**WRITER, **JSON}, "content": b'{"quantity": 0, "nonsense": 1}'}),
        ("stocking", "POST", f"{ITEM}/receipts", {"headers": {**WRITER, "Content-Type": "text/plain"}, "content": b"a"}),
        ("stocking", "POST", f"{ITEM}/receipts", {"headers": {**WRITER, **JSON}, "content": b" " * 70_000}),
        ("carting", "GET", f"/carts/{CART}", {}),
        ("carting", "GET", f"/carts/{CART}", {"headers": {"Cart-Token": "short"}}),
        ("carting", "GET", "/carts", {"headers": {"Cart-Token": OPAQUE}}),
        ("ordering", "POST", "/orders", {"headers": {"Cart-Token": OPAQUE, **JSON}, "content": b"{}"}),
        ("ordering", "OPTIONS", "/orders", {"headers": {"Origin": ORIGIN, "Access-Control-Request-Method": "POST"}}),
        ("ordering", "OPTIONS", "/orders", {"headers": {"Origin": "http://else", "Access-Control-Request-Method": "POST"}}),
        ("ordering", "GET", "/orders", {"headers": {"Origin": ORIGIN}}),
    ],
)
async def test_it_is_refused_as_by_the_runtime(service: str, method: str, path: str, options: dict[str, Any]) -> None:
    mocked, real = [await call(app, method, path, **options) for app in (mock(service), runtime(service))]
    assert real.status_code in {200, 204, 400, 401, 403, 404, 405, 413, 415}
    assert told(mocked) == told(real)


def told(answer: httpx.Response) -> tuple[int, dict[str, str], bytes]:
    return answer.status_code, {name: answer.headers[name] for name in _HEADERS if name in answer.headers}, answer.content


GARBAGE: tuple[dict[str, Any], ...] = (
    {"params": {"limit": "\x00", "q": "é", "nonsense": "1"}},
    {"content": b"\xff\xfe", "headers": {"Content-Type": "application/json"}},
    {"content": b"[" * 5000, "headers": {"Content-Type": "application/json"}},
    {"content": b"null", "headers": {"Content-Type": "application/json; charset=utf-16", "Idempotency-Key": "\t"}},
    {"content": b"x", "headers": {"Content-Type": "\xff", "Accept": "\xff/\xff", "If-None-Match": "\xff"}},
    {"headers": {"Prefer": 'code=, example="\\, problem=='}},
    {"headers": {"Prefer": "code=999999999999999999999, example=\xff"}},
    {"headers": {"Authorization": "Bearer \xff.\xff.\xff"}},
    {"headers": {"Authorization": "Bearer eyJhbGciOiJub25lIn0.W10."}},
    {"headers": {"Authorization": "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjpbXX0."}},
)


@pytest.mark.parametrize("each", list(calls()), ids=lambda each: f"{each.service}-{each.operation_id}")
async def test_nothing_that_is_sent_is_a_mistake_of_ours(each: Call) -> None:
    for garbage in GARBAGE:
        headers = {name: value.encode("latin-1") for name, value in {**each.headers, **garbage.get("headers", {})}.items()}
        options = {"params": each.query, "content": each.content, **garbage, "headers": headers}
        answer = await call(mock(each.service), each.method, each.path, **options)
        assert answer.status_code < 500, answer.text


async def test_the_mocks_own_headers_are_allowed_from_a_site() -> None:
    asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "cart-token, prefer"}
    preflight = await call(mock("ordering"), "OPTIONS", "/orders", headers=asked)
    assert preflight.status_code == 200
    answer = await call(mock("ordering"), "GET", "/order-states", headers={"Origin": ORIGIN})
    assert "Preference-Applied" in answer.headers["Access-Control-Expose-Headers"]
