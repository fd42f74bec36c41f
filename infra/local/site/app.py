"""Serves one built site: its files, its one page for every address that it has, and where the services are."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from infra.local.site.addresses import Addresses, asked_host, by_host
from infra.local.site.files import INDEX, TYPES, SiteFile, files_below
from infra.local.site.headers import content_policy

_ROUTES = "routes.json"
App = ASGIApp


def application(site: str, root: Path, services: Addresses) -> App:
    """The site whose build is the folder `root`."""
    addresses = by_host(services)
    files, is_page = files_below(root), _pages(root)

    async def live(_: Request) -> Response:
        return JSONResponse({"status": "UP"})

    async def config(request: Request) -> Response:
        answer = {"services": addresses[_host(request.headers)]}
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    async def file(request: Request) -> Response:
        # not as the route matched it: a line break at its end would be lost
        return _answer(request, files, request.scope["path"][1:], is_page)

    routes = [Route("/health/live", live), Route("/config.json", config), Route("/{path:path}", file)]
    policies = {host: content_policy(site, each).encode() for host, each in addresses.items()}
    return _WithPolicy(Starlette(routes=routes), policies)


class _WithPolicy:
    """Puts the Content-Security-Policy on every answer of an application, mistakes included."""

    def __init__(self, app: ASGIApp, policies: Mapping[str, bytes]) -> None:
        self._app, self._policies = app, policies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        policy = self._policies[_host(Headers(scope=scope))]

        async def send_with_policy(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"content-security-policy", policy)]
            await send(message)

        await self._app(scope, receive, send_with_policy)


def _host(headers: Headers) -> str:
    return asked_host(headers.get("Host", ""))


def _pages(root: Path) -> Callable[[str], bool]:
    """Whether the site has a page at a path: its build says so, as one regular expression per address.

    What the expressions cannot tell (whether there is such a product, category or order) only the services know.
    """
    routes = root / _ROUTES
    if not routes.exists():
        return lambda _: True
    patterns = "|".join(json.loads(routes.read_bytes()))
    known = re.compile(f"(?:{patterns})/?", re.IGNORECASE)  # as the router takes them
    return lambda path: known.fullmatch(f"/{path}") is not None


def _answer(request: Request, files: Mapping[str, SiteFile], path: str, is_page: Callable[[str], bool]) -> Response:
    if path in files:
        return files[path].answer(request)
    if path.startswith("assets/") or PurePosixPath(path).suffix in TYPES:
        raise HTTPException(404)  # a page instead of a script would be told as a broken script
    if is_page(path):
        return files[INDEX].answer(request)
    missing = files[INDEX].answer(request, status=404)  # the page itself says so in words, and offers ways on
    missing.headers["X-Robots-Tag"] = "noindex"
    return missing
