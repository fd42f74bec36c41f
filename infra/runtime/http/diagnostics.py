"""Pages for operators and developers: /metrics, /docs (Swagger UI with the contract) and /openapi.json (the contract)."""

import importlib.util
from hmac import compare_digest
from pathlib import Path
from typing import Any

import msgspec
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from infra.runtime.http.answering import Answer

_FILES = {
    "swagger-ui.css": b"text/css; charset=utf-8",
    "swagger-ui-bundle.js": b"text/javascript; charset=utf-8",
    "favicon-32x32.png": b"image/png",
}
_PAGE = b"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API</title>
<link rel="icon" href="/docs/favicon-32x32.png"><link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body><div id="ui"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>
"""
# tried out where it is read, whichever address the contract names
_START = b"""fetch("/openapi.json").then((answer) => answer.json()).then((spec) => {
  SwaggerUIBundle({ spec: { ...spec, servers: [{ url: location.origin }] }, dom_id: "#ui", deepLinking: true, validatorUrl: null });
});
"""
_POLICY = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
    b" base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Diagnostics:
    """The pages of one service. With a token, they are only for callers who send it as their bearer token.

    The contract is always there: it is no secret, and the back office makes its forms of it.
    Swagger UI's files come with the package flask-swagger-ui, of which nothing else is used.
    """

    def __init__(self, contract: dict[str, Any], token: str = "") -> None:
        self._token = token.encode()
        self._contract = Answer(200, [(b"content-type", b"application/json")], msgspec.json.encode(contract))
        self._pages = {
            "/docs": _page(b"text/html; charset=utf-8", _PAGE),
            "/docs/": _page(b"text/html; charset=utf-8", _PAGE),
            "/docs/start.js": _page(b"text/javascript; charset=utf-8", _START),
        }

    def find(self, path: str, headers: list[tuple[bytes, bytes]]) -> Answer | None:
        """The page of an address; None when there is none, or none for this caller."""
        if path == "/openapi.json":
            return self._contract
        if not path.startswith(("/metrics", "/docs")) or not self._may_look(headers):
            return None
        if path == "/metrics":
            return Answer(200, [(b"content-type", CONTENT_TYPE_LATEST.encode())], generate_latest())
        if path not in self._pages and (name := path.removeprefix("/docs/")) in _FILES:
            self._pages[path] = _page(_FILES[name], (_dist() / name).read_bytes())
        return self._pages.get(path)

    def _may_look(self, headers: list[tuple[bytes, bytes]]) -> bool:
        given = next((value for name, value in headers if name == b"authorization"), b"")
        scheme, _, token = given.partition(b" ")  # RFC 9110, 11.1: schemes are without case
        return not self._token or (scheme.lower() == b"bearer" and compare_digest(token.strip(), self._token))


def _page(media_type: bytes, payload: bytes) -> Answer:
    return Answer(200, [(b"content-type", media_type), (b"content-security-policy", _POLICY)], payload)


def _dist() -> Path:
    package = importlib.util.find_spec("flask_swagger_ui")
    assert package is not None  # noqa: S101 - requirements/run.in names it
    assert package.origin is not None  # noqa: S101 - it has an __init__.py
    return Path(package.origin).parent / "dist"
