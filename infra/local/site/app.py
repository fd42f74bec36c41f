"""Serves one built site: its files, its page for every address of the site, and the addresses of the services."""

import json
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from infra.local.site.addresses import Addresses, asked_host, by_host
from infra.local.site.catalogue import Catalogue
from infra.local.site.files import INDEX, TYPES, SiteFile, files_below
from infra.local.site.headers import FRAME, content_policy, frame_policy

_ROUTES = "routes.json"
App = ASGIApp


def application(site: str, root: Path, services: Addresses, *, catalogue: str | None = None) -> App:
    """The site whose build is the folder `root`. Its pages call `services`; its server asks CATALOGING at `catalogue`, if given."""
    addresses = by_host(services)
    files, pages, asked = files_below(root), _pages(root), Catalogue(catalogue or services["cataloging"])

    async def live(_: Request) -> Response:
        return JSONResponse({"status": "UP"})

    async def config(request: Request) -> Response:
        answer = {"services": addresses[_host(request.headers)]}
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    async def file(request: Request) -> Response:
        # not the path that the route matched: it loses a line break at the end
        return await _answer(request, files, request.scope["path"][1:], pages, asked)

    routes = [Route("/health/live", live), Route("/config.json", config), Route("/{path:path}", file)]
    policies = {host: content_policy(site, each).encode() for host, each in addresses.items()}
    return _WithPolicy(Starlette(routes=routes), policies)


class _WithPolicy:
    """Adds the Content-Security-Policy to every response of an application, errors included; the page in a frame has its own."""

    def __init__(self, app: ASGIApp, policies: Mapping[str, bytes]) -> None:
        self._app, self._policies, self._frame = app, policies, frame_policy().encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        policy = self._frame if scope["path"] == FRAME else self._policies[_host(Headers(scope=scope))]

        async def send_with_policy(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"content-security-policy", policy)]
            await send(message)

        await self._app(scope, receive, send_with_policy)


def _host(headers: Headers) -> str:
    return asked_host(headers.get("Host", ""))


class _Page(NamedTuple):
    """An address that has a page, and the path of CATALOGING that has the page's data."""

    address: re.Pattern[str]
    about: str | None

    async def is_missing(self, path: str, catalogue: Catalogue) -> bool:
        found = self.address.fullmatch(path)
        return self.about is not None and found is not None and await catalogue.lacks(self.about + found[1])


_ANY = _Page(re.compile(".*", re.DOTALL), None)


def _pages(root: Path) -> list[_Page]:
    """Returns the addresses of a site, as its build lists them.

    Private data (a cart, an order) have a page for every well-formed id, so that nobody can find out which ids exist.
    """
    routes = root / _ROUTES
    if not routes.exists():
        return [_ANY]
    told = json.loads(routes.read_bytes())
    # as the router accepts them
    return [_Page(re.compile(f"{each['pattern']}/?", re.IGNORECASE), each.get("cataloging")) for each in told]


async def _answer(
    request: Request, files: Mapping[str, SiteFile], path: str, pages: list[_Page], catalogue: Catalogue
) -> Response:
    if path in files:
        return files[path].answer(request)
    if path.startswith("assets/") or PurePosixPath(path).suffix in TYPES:
        raise HTTPException(404)  # a page in place of a script would look like a broken script
    page = next((each for each in pages if each.address.fullmatch(f"/{path}")), None)
    if page and not await page.is_missing(f"/{path}", catalogue):
        return files[INDEX].answer(request)
    missing = files[INDEX].answer(request, status=404)  # the page itself says so and offers links
    missing.headers["X-Robots-Tag"] = "noindex"
    return missing
