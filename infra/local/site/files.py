"""The files of a built site as HTTP responses: compressed as the browser accepts, and 304 when the browser has the file."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.staticfiles import NotModifiedResponse, StaticFiles

from infra.local.site.compression import CODINGS

INDEX = "index.html"
_HASHED = re.compile(r"assets/.+-[\w-]{8}\.\w+")  # Vite names its output like this
_FOREVER = "public, max-age=31536000, immutable"
# not the machine's own list: with nosniff, a browser runs no script that has a wrong type
TYPES = {
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
_is_not_modified = StaticFiles().is_not_modified


class _Form(NamedTuple):
    """A file, plain or compressed. It stays in memory: sites are small, and reading files in threads was most of the cost."""

    path: Path
    content: bytes
    headers: Headers


class SiteFile:
    """One file of a site, and its compressed forms by coding, the smallest first."""

    def __init__(self, name: str, path: Path, codings: Mapping[str, Path]) -> None:
        headers = {"Cache-Control": _caching(name), "Vary": "Accept-Encoding"}
        kind = TYPES.get(path.suffix, "application/octet-stream")
        self._plain = _form(path, headers, kind)
        self._coded = {coding: _form(each, {**headers, "Content-Encoding": coding}, kind) for coding, each in codings.items()}

    def answer(self, request: Request, status: int = 200) -> Response:
        """Returns the file, a part of it, or 304 when the browser has it."""
        accepted = _accepted(request.headers.get("Accept-Encoding", ""))
        form = next((form for coding, form in self._coded.items() if coding in accepted), self._plain)
        if status == 200 and _is_not_modified(form.headers, request.headers):
            return NotModifiedResponse(form.headers)
        if status == 200 and "Range" in request.headers:
            return FileResponse(form.path, headers=form.headers)
        return Response(form.content, status, form.headers)


def files_below(root: Path) -> dict[str, SiteFile]:
    """Returns the files of a folder by address; compressed forms are not separate files."""
    found = {path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()}
    beside = {name: {c: found[name + end] for c, end in CODINGS.items() if name + end in found} for name in found}
    compressed = {path for codings in beside.values() for path in codings.values()}
    return {name: SiteFile(name, path, beside[name]) for name, path in found.items() if path not in compressed}


def _form(path: Path, headers: Mapping[str, str], kind: str) -> _Form:
    told = FileResponse(path, headers=headers, media_type=kind, stat_result=path.stat())  # with ETag and Last-Modified
    return _Form(path, path.read_bytes(), Headers(raw=told.raw_headers))


def _accepted(header: str) -> set[str]:
    """Returns the codings that an Accept-Encoding header names and does not refuse (RFC 9110, 12.5.3)."""
    parts = [part.partition(";") for part in header.lower().split(",")]
    return {name.strip() for name, _, weight in parts if not re.fullmatch(r"\s*q\s*=\s*0(?:\.0*)?\s*", weight)}


def _caching(name: str) -> str:
    if name == INDEX:
        return "no-store"
    return _FOREVER if _HASHED.fullmatch(name) else "no-cache"
