"""The files of a built site as HTTP answers: as small as the browser takes them, and not at all when it has them."""

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
_HASHED = re.compile(r"assets/.+-[\w-]{8}\.\w+")  # as Vite names what it builds
_FOREVER = "public, max-age=31536000, immutable"
# not the machine's own list: with nosniff a browser runs no script of another type
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


class SiteFile(NamedTuple):
    """One file of a site, and its compressed forms by the name of their coding, the smallest first."""

    name: str
    path: Path
    codings: Mapping[str, Path]

    def answer(self, request: Request, status: int = 200) -> Response:
        """The file, or 304 for the browser that has it."""
        accepted = _accepted(request.headers.get("Accept-Encoding", ""))
        coding = next((each for each in self.codings if each in accepted), None)
        path = self.codings[coding] if coding else self.path
        headers = {"Cache-Control": _caching(self.name), "Vary": "Accept-Encoding"}
        if coding:
            headers["Content-Encoding"] = coding
        kind = TYPES.get(self.path.suffix, "application/octet-stream")
        # stat_result: known here, its ETag and Last-Modified can be compared
        answer = FileResponse(path, status, headers, media_type=kind, stat_result=path.stat())
        if status == 200 and _is_not_modified(answer.headers, request.headers):
            return NotModifiedResponse(Headers(raw=answer.raw_headers))
        return answer


def files_below(root: Path) -> dict[str, SiteFile]:
    """The files of a folder by their address; what compression put beside one is no file of its own."""
    found = {path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()}
    beside = {name: {c: found[name + end] for c, end in CODINGS.items() if name + end in found} for name in found}
    compressed = {path for codings in beside.values() for path in codings.values()}
    return {name: SiteFile(name, path, beside[name]) for name, path in found.items() if path not in compressed}


def _accepted(header: str) -> set[str]:
    """The codings that an Accept-Encoding header names and does not refuse (RFC 9110, 12.5.3)."""
    parts = [part.partition(";") for part in header.lower().split(",")]
    return {name.strip() for name, _, weight in parts if not re.fullmatch(r"\s*q\s*=\s*0(?:\.0*)?\s*", weight)}


def _caching(name: str) -> str:
    if name == INDEX:
        return "no-store"
    return _FOREVER if _HASHED.fullmatch(name) else "no-cache"
