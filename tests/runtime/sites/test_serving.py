"""What a site answers."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import brotli
import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestServer

from generated.suite import PORTS
from infra.local.launcher.sites import SITES
from tests.runtime.sites.support import HASHED, SCRIPT, SERVICES, Browser, builder, served


def directives(answer: ClientResponse) -> dict[str, str]:
    parts = (each.partition(" ") for each in answer.headers["Content-Security-Policy"].split("; "))
    return {name: value for name, _, value in parts}


async def test_the_page_for_messages_takes_their_styles_and_nothing_else(shop: Browser) -> None:
    assert directives(await shop.get("/message-frame.html")) == {
        "default-src": "'none'",
        "style-src": "'unsafe-inline'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'self'",
    }


@pytest.mark.parametrize(
    ("path", "status"), [("/", 200), ("/c/soap", 200), (f"/{HASHED}", 200), ("/config.json", 200), ("/a.js", 404)]
)
async def test_every_answer_has_the_security_headers(shop: Browser, path: str, status: int) -> None:
    answer = await shop.get(path)
    assert answer.status == status
    assert directives(answer) == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": f"'self' data: blob: {SERVICES['cataloging']}",
        "connect-src": " ".join(["'self'", *SERVICES.values()]),
        "font-src": "'self'",
        "frame-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "camera=()" in answer.headers["Permissions-Policy"]
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Server" not in answer.headers


async def test_the_back_office_may_make_empty_style_elements_and_nothing_else_inline(project: Path) -> None:
    root = await builder(project)[0].built(SITES["backoffice"])
    async with served("backoffice", root) as client:
        found = directives(await client.get("/"))
    assert found["style-src"] == "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    assert found["script-src"] == "'self'"


@pytest.mark.parametrize("path", ["/", "/c/soap", "/orders/CO-2026.0001", "/../../etc/passwd", "/%2e%2e/secret"])
async def test_unknown_paths_are_the_page(shop: Browser, path: str) -> None:
    answer = await shop.get(path)
    assert await answer.text() == "<!doctype html>shop"
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.fixture
async def routed(project: Path) -> AsyncIterator[Browser]:
    """A site whose build says which addresses it has."""
    root = await builder(project)[0].built(SITES["shop"])
    routes = ["", "/cart", "/products/([A-Za-z0-9_-]{1,120})", "/orders/(ord_[0-9a-z]{26})"]
    (root / "routes.json").write_text(json.dumps([{"pattern": each} for each in routes]))
    async with served("shop", root) as client:
        yield client


@pytest.mark.parametrize("path", ["/", "/cart", "/cart/", "/Cart", "/cart?a=1", "/products/mug-maree"])
async def test_an_address_of_the_site_is_its_page(routed: Browser, path: str) -> None:
    answer = await routed.get(path)
    assert (answer.status, await answer.text()) == (200, "<!doctype html>shop")
    assert "X-Robots-Tag" not in answer.headers


@pytest.mark.parametrize(
    "path",
    ["/nowhere", "/cart/more", "/cartoon", "/products/", "/products/a/b", "/products/a%20b", "/orders/ord_short"],
)
async def test_an_address_that_the_site_lacks_is_404_for_machines_and_the_page_for_people(routed: Browser, path: str) -> None:
    answer = await routed.get(path)
    assert (answer.status, await answer.text()) == (404, "<!doctype html>shop")
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert (await routed.ask("HEAD", path)).status == 404


@dataclass
class Cataloging:
    """Knows one product; frozen, it says nothing."""

    asked: list[str] = field(default_factory=list)
    frozen: bool = False
    status: int = 404

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        if self.frozen:
            await asyncio.Event().wait()
        return web.json_response({}, status=200 if request.path == "/products/mug" else self.status)


@pytest.fixture
async def cataloging() -> AsyncIterator[tuple[Cataloging, str]]:
    """The service and its address."""
    service, app = Cataloging(), web.Application()
    app.router.add_get("/{path:.*}", service.answer)
    async with TestServer(app) as server:
        yield service, str(server.make_url("/")).rstrip("/")


@pytest.fixture
async def selling(project: Path, cataloging: tuple[Cataloging, str]) -> AsyncIterator[Browser]:
    """A site whose build says of which addresses the catalogue knows more."""
    root = await builder(project)[0].built(SITES["shop"])
    products = {"pattern": "/products/([A-Za-z0-9_-]{1,120})", "cataloging": "/products/"}
    (root / "routes.json").write_text(json.dumps([products, {"pattern": "/orders/(ord_[a-z]+)"}]))
    async with served("shop", root, {**SERVICES, "cataloging": cataloging[1]}) as client:
        yield client


async def test_a_product_that_the_catalogue_lacks_is_404_for_machines(
    selling: Browser, cataloging: tuple[Cataloging, str]
) -> None:
    service = cataloging[0]
    found = await selling.get("/products/mug?sku=a")
    assert (found.status, found.headers.get("X-Robots-Tag")) == (200, None)
    for status in (404, 400):
        service.status = status
        missing = await selling.get("/products/nope/")
        assert (missing.status, missing.headers["X-Robots-Tag"]) == (404, "noindex")
        assert await missing.text() == "<!doctype html>shop"
    assert (await selling.get("/orders/ord_abc")).status == 200
    assert service.asked == ["/products/mug", "/products/nope", "/products/nope"]  # and of orders nobody is asked


@pytest.mark.parametrize("status", [401, 429, 500, 503])
async def test_only_the_catalogues_word_makes_a_product_missing(
    selling: Browser, cataloging: tuple[Cataloging, str], status: int
) -> None:
    cataloging[0].status = status
    assert (await selling.get("/products/nope")).status == 200


async def test_a_frozen_catalogue_holds_one_page_back_and_no_other(
    selling: Browser, cataloging: tuple[Cataloging, str]
) -> None:
    service = cataloging[0]
    service.frozen = True
    for _ in range(3):
        assert (await selling.get("/products/nope")).status == 200
    assert len(service.asked) == 1


@pytest.mark.parametrize("path", ["/assets/index-OLD4KF1t.js", "/assets/nothing", "/favicon.ico"])
async def test_a_missing_file_is_not_the_page(shop: Browser, path: str) -> None:
    assert (await shop.get(path)).status == 404


@pytest.mark.parametrize(
    ("path", "caching"),
    [(HASHED, "public, max-age=31536000, immutable"), ("assets/plain.js", "no-cache"), ("icon.svg", "no-cache")],
)
async def test_only_names_with_a_hash_are_kept_for_ever(shop: Browser, path: str, caching: str) -> None:
    answer = await shop.get(f"/{path}")
    assert answer.headers["Cache-Control"] == caching
    again = await shop.get(f"/{path}", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status == 304


@pytest.mark.parametrize(("accepted", "coding"), [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("identity", None)])
async def test_texts_travel_compressed(shop: Browser, accepted: str, coding: str | None) -> None:
    answer = await shop.get(f"/{HASHED}", headers={"Accept-Encoding": accepted})
    assert answer.headers.get("Content-Encoding") == coding
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer.headers["Vary"] == "Accept-Encoding"
    body = await answer.read()
    assert (len(body) < len(SCRIPT)) is bool(coding)
    if coding == "br":
        assert brotli.decompress(body).decode() == SCRIPT


@pytest.mark.parametrize(
    ("host", "named"),
    [("localhost:9000", "localhost"), ("127.0.0.1:9000", "127.0.0.1"), ("evil.example", "127.0.0.1"), ("[::1]", "127.0.0.1")],
)
async def test_services_are_named_by_the_host_that_the_page_was_asked_by(shop: Browser, host: str, named: str) -> None:
    answer = await shop.get("/config.json", headers={"Host": host})
    expected = {name: f"http://{named}:{port}" for name, port in PORTS.items()}
    assert await answer.json() == {"services": expected}
    assert answer.headers["Cache-Control"] == "no-store"
    assert directives(await shop.get("/", headers={"Host": host}))["connect-src"].split()[1:] == list(expected.values())


async def test_only_reading_is_possible(shop: Browser) -> None:
    assert (await shop.ask("HEAD", "/")).status == 200
    refused = await shop.ask("POST", "/")
    assert (refused.status, set(refused.headers["Allow"].split(", "))) == (405, {"GET", "HEAD"})
    assert await (await shop.get("/health/live")).json() == {"status": "UP"}


async def test_what_the_browser_has_is_not_sent_again(shop: Browser) -> None:
    first = await shop.get(f"/{HASHED}", headers={"Accept-Encoding": "br"})
    other = await shop.get(f"/{HASHED}", headers={"Accept-Encoding": "identity"})
    assert first.headers["ETag"] != other.headers["ETag"]
    for name, value in {"If-None-Match": first.headers["ETag"], "If-Modified-Since": first.headers["Last-Modified"]}.items():
        again = await shop.get(f"/{HASHED}", headers={"Accept-Encoding": "br", name: value})
        assert (again.status, await again.read()) == (304, b"")
        kept = ("ETag", "Cache-Control", "Vary", "Content-Security-Policy", "Referrer-Policy")
        assert [again.headers[each] for each in kept] == [first.headers[each] for each in kept]
    assert (await shop.get(f"/{HASHED}", headers={"If-None-Match": '"another"'})).status == 200


async def test_a_part_of_a_file_is_a_part_of_its_form(shop: Browser) -> None:
    part = await shop.get(f"/{HASHED}", headers={"Accept-Encoding": "identity", "Range": "bytes=0-6"})
    assert (part.status, await part.text()) == (206, SCRIPT[:7])
    assert part.headers["Content-Range"] == f"bytes 0-6/{len(SCRIPT)}"


@pytest.mark.parametrize("accepted", ["br;q=0, gzip", "br; q=0.0, gzip;q=1.0", "gzip, broccoli"])
async def test_a_coding_that_is_refused_is_not_sent(shop: Browser, accepted: str) -> None:
    assert (await shop.get(f"/{HASHED}", headers={"Accept-Encoding": accepted})).headers["Content-Encoding"] == "gzip"
