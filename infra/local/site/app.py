"""Serves one built site: its files, its one page for every address that it has, and where the services are."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

from aiohttp import web

from infra.local.site.addresses import Addresses, asked_host, by_host
from infra.local.site.headers import security_headers

_INDEX = "index.html"
_ROUTES = "routes.json"
_HASHED = re.compile(r"assets/.+-[\w-]{8}\.\w+")  # as Vite names what it builds
_FOREVER = "public, max-age=31536000, immutable"
# not the machine's own list: with nosniff a browser runs no script of another type
_TYPES = {
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}


def application(site: str, root: Path, services: Addresses) -> web.Application:
    """The server of the site whose build is the folder `root`."""
    addresses = by_host(services)
    headers = {host: security_headers(site, each) for host, each in addresses.items()}
    files = {path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()}

    is_page = _pages(root)

    async def secure(request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(headers[asked_host(request.host)])
        response.headers.popall("Server", None)  # versions help attackers only

    async def live(_: web.Request) -> web.Response:
        return web.json_response({"status": "UP"})

    async def config(request: web.Request) -> web.Response:
        answer = {"services": addresses[asked_host(request.host)]}
        return web.json_response(answer, headers={"Cache-Control": "no-store"})

    async def file(request: web.Request) -> web.FileResponse:
        return _answer(files, request.match_info["path"], is_page)

    app = web.Application()
    app.on_response_prepare.append(secure)
    app.add_routes([web.get("/health/live", live), web.get("/config.json", config), web.get("/{path:.*}", file)])
    return app


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


def _answer(files: Mapping[str, Path], path: str, is_page: Callable[[str], bool]) -> web.FileResponse:
    if path in files:
        return _file(files[path], path)
    if path.startswith("assets/") or PurePosixPath(path).suffix in _TYPES:
        raise web.HTTPNotFound  # a page instead of a script would be told as a broken script
    if is_page(path):
        return _file(files[_INDEX], _INDEX)
    missing = _file(files[_INDEX], _INDEX, status=404)  # the page itself says so in words, and offers ways on
    missing.headers["X-Robots-Tag"] = "noindex"
    return missing


def _file(file: Path, path: str, status: int = 200) -> web.FileResponse:
    # aiohttp takes the .br or .gz beside it when the browser does
    headers = {"Cache-Control": _caching(path), "Vary": "Accept-Encoding"}
    if kind := _TYPES.get(file.suffix):
        headers["Content-Type"] = kind
    return web.FileResponse(file, status=status, headers=headers)


def _caching(path: str) -> str:
    if path == _INDEX:
        return "no-store"
    return _FOREVER if _HASHED.fullmatch(path) else "no-cache"
